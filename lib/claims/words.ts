/** Words that answer a yes-or-no question, whatever it is about. */
import { ONE_TO_TWELVE } from '../text/number-words';

const alternatives = (list: string) =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .join('|');

const words = (list: string) => new RegExp(`(?<![\\w-])(?:${alternatives(list)})(?![\\w-])`, 'i');

const ASSENT = `
  agree[sd]?|agreement|accept(?:s|ed)?|support(?:s|ed)?|approv(?:es?|ed)|back(?:s|ed)|endorses?d?
  confirm(?:s|ed)?|ready to|willing to|open to|in favou?r of|recogni[sz]e[sd]?|welcom(?:es|ed)
  inseparable|integral|maintains? that|insists? that|certainly
`;

export const YES = words(ASSENT);

/** “Would never recognise”, “does not fully support”: a no, though not in “not only supports”. */
export const NEGATED_YES = new RegExp(
  `\\b(?:not|never|cannot|\\w+n['’]t|unwilling to|refus(?:es?|ed) to) (?!only|just|merely)(?:\\w+ ){0,2}(?:${alternatives(ASSENT)})(?![\\w-])`,
  'gi',
);

/** “Did not reject”, “never denied”: neither a no nor a yes. */
export const NEGATED_NO =
  /\b(?:not|never|cannot|\w+n['’]t) (?:\w+ )?(?:reject|refus|rul(?:e|ed|ing) out|den[yi]|oppos|condemn)/i;

export const NO = words(`
  reject(?:s|ed|ing)?|refus(?:es|ed|al|ing)|rul(?:es|ed|ing) out|den(?:ies|ied)|oppos(?:es|ed|ition)|condemn(?:s|ed|ing)?
  non-negotiable|not negotiable|undeniable and non-negotiable|unrealistic|illegitimate|illegal(?:ly)?|unacceptable|impossible|inadmissible
  renounce[sd]?|never|won't|will not|would not|cannot|can't|could not|does not|do not|did not|is not|are not|was not|were not|has not|have not
  doubts?|doubted|unlikely|no (?:plans?|question|intention)
`);

const DENIED = 'den(?:y|ies|ied)';
const CHARGE = 'charge|accusation|allegation|claim|report|finding|paper';

/** Of what was said before. */
export const DENIES_IT = new RegExp(
  `\\b(?:${DENIED}|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)) (?:it|this|that|them|(?:the|these|those|all|any|such|their|his|her) (?:${CHARGE})s?)\\b`,
  'i',
);

/** Of a deed: “denies arming them”, “denied that it had”. */
const DENIES_DEED = new RegExp(`\\b${DENIED} (?:that|having|(?:\\w+ly )?\\w+ing)\\b`, 'i');

/** Of a charge: “the charge that it arms them is baseless”. */
const DENIES_CHARGE = new RegExp(
  `\\b(?:${CHARGE})s?\\b[^.;|]{0,120}? (?:is|are|was|were|as) (?:\\w+ly )?(?:false|untrue|baseless|groundless|unfounded|absurd|ridiculous|nonsense|fabricated|an? (?:\\w+ )?lie|lies)\\b`,
  'i',
);

/** … and “rejected Western accusations that it arms them”. */
const REJECTS_CHARGE = new RegExp(
  `\\b(?:${DENIED}|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:\\w+ ){0,2}(?:charge|accusation|allegation)s?\\b`,
  'i',
);

/** The ways in which a deed is denied. */
export const DENIALS: readonly RegExp[] = [DENIES_IT, DENIES_DEED, DENIES_CHARGE, REJECTS_CHARGE];

/** Who accuses in the same breath does not deny. */
export const ACCUSES = /\b(?:accus(?:es|ed|ing)|blam(?:es|ed|ing))\b/i;

/** What is only supposed or asked: “even if they refuse”, “how to resume”, “Accepting it would …”, “Will they leave?”. */
export const SUPPOSED =
  /(?<=^|[.!?…“"«] ?)\p{Lu}\w+ing\b[^,;.!?|]*\bwould\b|\b(?:(?:even |as )?if|whether|how to|in case)\b[^,;.!?|]*|(?<=^|[.!?…:“"«] ?)[^.!?…:“"«|]*\?/giu;

export const CONDITIONAL = words(`
  if|unless|provided(?: that)?|on condition|under conditions?|conditions|subject to|only (?:if|after|when)|but (?:asks?|asked|with|demands?|demanded|insists?|insisted|(?:it|they) must)|contingent (?:up)?on|conditional(?:ly)?|in principle|questions|nuances
`);

export const NOT_ANSWERED = words(`
  (?:has|have|had) (?:not|yet to) (?:yet )?(?:officially )?(?:comment(?:ed)?|respond(?:ed)?|answer(?:ed)?|react(?:ed)?|repl(?:ied|y))
  (?:is|are|was) yet to (?:comment|respond|answer|react)|no (?:official )?(?:comment|response|answer|reaction)(?: yet)?|declined to comment
`);

/** Shares in words, in per cent. */
export const FRACTIONS: Record<string, number> = {
  half: 50,
  'one-half': 50,
  third: 33.3,
  'one-third': 33.3,
  'two-thirds': 66.7,
  quarter: 25,
  'one-quarter': 25,
  'three-quarters': 75,
  fifth: 20,
  'one-fifth': 20,
  'two-fifths': 40,
  'three-fifths': 60,
  'four-fifths': 80,
  sixth: 16.7,
  'one-sixth': 16.7,
  tenth: 10,
  'one-tenth': 10,
};

/** Tens in words, as shares are told: “twenty percent”. */
export const TENS: Record<string, number> = {
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Number words that count. */
export const NUMBERS: Record<string, number> = {
  ...ONE_TO_TWELVE,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  ...TENS,
  hundred: 100,
};

/** Words that multiply the number before them. */
export const SCALES: Record<string, number> = { thousand: 1_000, million: 1_000_000 };

/** What is put “at” a number. */
export const SUMS: readonly string[] = ['dead', 'deaths', 'fatalities', 'casualties', 'losses'];

/** Words that count the same. */
export const UNITS: readonly (readonly string[])[] = [
  [
    'people',
    'persons',
    'civilians',
    'Palestinians',
    'dead',
    'deaths',
    'killed',
    'fatalities',
    'victims',
    'lives',
  ],
  ['soldiers', 'troops', 'servicemen', 'dead', 'deaths', 'killed', 'casualties', 'losses'],
  ['jets', 'fighter', 'aircraft', 'planes', 'warplanes', 'bombers'],
  ['prisoners', 'detainees', 'captives'],
  ['square kilomet(?:re|er)s?', 'sq'],
  ['kg', 'kilo(?:gram(?:me)?)?s?'],
];
