/** The words of English date expressions. */
import { ONE_TO_TWELVE } from '../text/number-words';

export const MONTH_NAMES = [
  'jan(?:uary|\\.)?',
  'feb(?:ruary|\\.)?',
  'mar(?:ch|\\.)?',
  'apr(?:il|\\.)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust|\\.)?',
  'sept?(?:ember|\\.)?',
  'oct(?:ober|\\.)?',
  'nov(?:ember|\\.)?',
  'dec(?:ember|\\.)?',
] as const;

export const WEEKDAY_NAMES = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export const COUNT_WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  ...ONE_TO_TWELVE,
};

/** Meteorological seasons of the northern hemisphere: first month, length three months. */
export const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

/** Words that count things: a number before them is no year. */
export const COUNTED =
  'people|men|women|children|troops|soldiers|personnel|prisoners|civilians|tonnes?|tons?|km|kilometres?|kilometers?|miles?|metres?|meters?|drones?|missiles?|shells?|tanks?|dollars?|euros?|roubles?|rubles?|percent|per cent|homes|houses|buildings|votes?|seats|jobs|workers|employees|companies|deaths|cases|years|days|hours|times|square';

/** Verbs and nouns of what lies ahead, in small letters; the verb after an auxiliary belongs to it (“will be held”). */
export const FUTURE_CUES =
  /\b(?:(?:will|would|shall|won't|going to|set to|due to|likely to|able to) +(?:not |also |only )?(?:be )?[a-z]+|(?:could|might|may) +(?:be|take|come|begin|start|meet|follow|happen)|(?:is|are) to|scheduled|due|(?<!\b(?:the|an?|this|that|his|her|its|their|peace|point)[ -])plan(?:s|ned|ning)?|expect(?:s|ed)?|to (?:take place|be held|meet|begin|start|open)|intends?|aims?|hopes?|upcoming|next (?:year|month|week)|expires?|(?:a|an|any|the|their|its|his|her|these|those) +(?:proposed|prospective|possible|potential|suggested|forthcoming)|(?:was|were) +(?:due )?to +(?:meet|visit|travel|speak|begin|start|take|be held|hold|open|arrive|fly|discuss|attend|sign|vote)|see you|ahead of|(?<!\b(?:set|gave|moved|missed|met|extended|announced|imposed) (?:an?|the|his|her|its|their|that|this) (?:[a-z-]+ )?)deadline|kicks? in|when (?:[a-z'’]+ ){1,4}(?:vote|meet|gather|convene)|possibility|prospect|postponed? (?:to|until)|propose[sd]? for|(?:falls|starts) +on|(?:ends?|lapses?|votes?|resume|reconvene|runs? out) +(?:on|in|at)|begins|opens|reopens|resumes|convenes|meets|gathers|arrives|flies|hosts|takes place|kicks off|holds +(?:talks|elections?|an?|its)|(?:goes|heads|travels) +to)\b|['’]ll [a-z]+/g;

/** Right before a date: it lies ahead. */
export const DEADLINE = /\b(?:by|until|till|before|come|no later than|not before) (?:the )?$/;

/** “By Sunday they had gone”, “had been wiped off by Friday”: before a date and after it, the deadline is over. */
export const OVER_BEFORE = /\bhad (?:[a-z]+ ){1,5}by (?:the )?$/;
export const OVER_AFTER = /^,? (?:[a-z]+,? ){0,3}(?:had|could|was|were)\b(?! to\b)/;

/** “Jane Smith, until Saturday the minister”. */
export const LEFT_BEFORE = /, until (?:the )?$/;
export const LEFT_AFTER = /^ (?:the|an?|its|his|her|their) /;

/** Verbs in the past and words of time that look back, in small letters. */
export const PAST_CUES =
  /\b(?:said|told|met|held|was|were|had|did|took|began|broke|came|fell|fought|found|gave|got|grew|kept|killed|knew|launched|led|left|lost|made|paid|ran|rose|sank|sat|saw|sent|shot|signed|spoke|stood|struck|thought|learnt|heard|drew|chose|flew|fled|bought|brought|caught|taught|sought|felt|built|dealt|went|won|wrote|since|ago|earlier|after|[a-z]{2,}ed)\b/g;

/** Without any of these a sentence, in small letters, has no date; far quicker to tell than by trying the rules. */
export const ANY_DATE =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|decade|fortnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|yesterday|today|tonight|last night|tomorrow|this (?:morning|afternoon|evening)|days? ago|days\b|spring|summer|autumn|\bfall\b|winter|easter|christmas|new year|\dth\b|that (?:month|year)/;
