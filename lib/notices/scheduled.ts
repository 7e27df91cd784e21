/** Whether a passage looks forward to an event. */
import { firstDay } from '../knowledge/days';
import type { EventRecord } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import { WordTable } from '../text/word-table';
import type { Article, DateMention, Reading, Span } from '../types';
import { CONDITIONS, FUTURE_ENDINGS, SCHEDULED_WORDS } from './scheduled-words';
import { isOfNow } from './tense';

/** The passage does not only wish for the event: it says that it is to be. */
const SCHEDULED =
  /\b(?:will|shall)\b|\b(?:would|to) (?:(?:also|again|then|next|\w+ly) )?(?:be|take|meet|see|begin|start|open|happen|visit|travel|hold|sit|come|host|go|return|gather|speak|sign|vote)\b|\b(?:meets?|opens?|begins?|starts?) (?:in|on|at)\b|\b(?:scheduled|planned|plans|due|likely|exploring the possibility|no later than|expected|announced|declared|slated|set for)\b/i;

const tables = new Map(
  Object.entries(SCHEDULED_WORDS).map(([language, words]) => [
    language,
    new WordTable([['scheduled', words]]),
  ]),
);

/** Without a date it says so outright; “would be happy to meet” is a wish. */
const OUTRIGHT =
  /\b(?:will|would|shall) (?:(?:also|again|then|next|soon) )?(?:be held|take place|meet|sit down|visit|travel|host|receive|speak)\b/i;
/** “21 days after August 7” is another day. */
const AWAY = /\b(?:after|before|since|following) $/i;
/** “No plans to travel”, “is not expected”, “is unlikely”. */
const UNPLANNED =
  /\b(?:unlikely|improbable|ruled out|rules out)\b|\b(?:no|not|never|without|n't)\b(?: \w+){0,2} (?:plan|schedul|expect|due|likely|going)/i;
/** To be done within days, by those whom the text names; or fixed to the day. */
const TO_BE_DONE =
  /\b(?:is|are|was|were) to be \w+(?:ed|en|ne|ld)\b|\bdates? (?:of|for) [^.;]{3,60} (?:is|are) (?:almost |nearly |all but |being )?(?:finali[sz]ed|agreed|fixed|set)\b|\b(?:will|would) (?:be )?(?:carry out|carried out|swap(?:ped)?|exchanged?)\b/i;
/** Only under a condition is it to be. */
const CONDITION = /\b(?:if|unless|whether|could|might|not|never)\b/i;

/** Days by which what is set for a day may be late. */
const DELAY = 6;
/** Two words are no longer. */
const BESIDE = 40;

/** The passage looks forward to the event: to a date that it names, or to a plan that the base knows. */
export function isScheduled(span: Span, reading: Reading, event: EventRecord): boolean {
  const { article, asOf } = reading;
  const text = article.text.slice(span.start, span.end);
  const isComing = firstDay(event.from) > asOf.to;
  const ahead = datesIn(span, reading).filter(
    (date) => date.to >= asOf.from && !AWAY.test(article.text.slice(span.start, date.start)),
  );
  if (UNPLANNED.test(text)) return false;
  const day = firstDay(event.from);
  // A day to come says so in any language, and what is set for it may come some days later.
  const isFor = ({ from, to }: DateMention) => from > asOf.to && from <= day && day <= addDays(to, DELAY);
  if (isComing && ahead.some(isFor)) return true;
  // On the article's own day only its words tell.
  if (ahead.length > 0)
    return saysScheduled(text, article.language) || ahead.some((date) => isFuture(date, article));
  if (isToCome(text, article.language) && (isComing || isOfNow(text, article.language)))
    return day >= asOf.from;
  const outright = (event.status !== 'held' && OUTRIGHT.test(text)) || (isComing && TO_BE_DONE.test(text));
  return outright && !CONDITION.test(text);
}

/** The dates that a passage names. */
export function datesIn({ start, end }: Span, { dates }: Pick<Reading, 'dates'>): DateMention[] {
  return dates.filter((date) => date.start >= start && date.end <= end);
}

function saysScheduled(text: string, language: string): boolean {
  const table = tables.get(language);
  return table ? table.find(text).size > 0 : SCHEDULED.test(text);
}

/** Without a date: a verb or a word of another language for what is to be, and no condition. */
function isToCome(text: string, language: string): boolean {
  const table = tables.get(language);
  if (!table || (CONDITIONS[language]?.test(text) ?? true)) return false;
  return FUTURE_ENDINGS[language]?.test(text) ?? table.find(text).size > 0;
}

/** Right beside the date, a verb tells of what is to come. */
function isFuture({ start, end }: Span, { text, language }: Article): boolean {
  const ending = FUTURE_ENDINGS[language];
  const [before] = /(?:\p{L}+\s){1,2}$/u.exec(text.slice(Math.max(0, start - BESIDE), start)) ?? [''];
  const [after] = /^(?:\s\p{L}+){1,2}/u.exec(text.slice(end, end + BESIDE)) ?? [''];
  return ending?.test(`${before}|${after}`) ?? false;
}
