/** What speaks for an event in a passage, in numbers that are weighed together. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { lengthOf } from '../text/calendar';
import type { Reading } from '../types';
import { datingOf } from './dating';
import { eventDays, isLong } from './event-days';
import { kindWord } from './kind-shown';
import { RECURRING } from './kinds';
import type { Likeness } from './likeness';
import { isProper, nameIn } from './names';
import { isAmong } from './parties-named';
import type { Passage } from './passages';
import type { Signs } from './weights';

/** Days before the article of which news speaks without a date. */
const FRESH = 3;
const LATE = 21;
/** How far likenesses are told apart. */
const MOST_LEAD = 20;
const LEAST_LEAD = -10;
const MOST = 2;

/** Nothing where only a search of all events would find it: the passage is like others more, and has neither its day nor its name. */
export function signsOf(
  event: EventRecord,
  passage: Passage,
  likeness: Likeness,
  { asOf }: Pick<Reading, 'asOf'>,
  knowledge: Knowledge,
): Signs | undefined {
  const written = passage.events.has(event.id);
  const { date, day, onDay, begins } = datingOf(event, passage, written);
  if (!likeness.near && !written && !day) return undefined;
  const days = eventDays(event);
  const age = days.to > asOf.from ? 0 : lengthOf({ from: days.to, to: asOf.from }) - 1;
  const isLate = date === undefined && !isLong(event) && days.from <= asOf.from;
  const isOwn = date !== undefined && date.start >= passage.start;
  const word = kindWord(event, passage, day, knowledge) !== undefined;
  const called = written ? (nameIn(passage.text, event) ?? event.name) : undefined;
  const { participants, places } = event;
  const named = [...passage.named];
  return {
    day: Number(day),
    dated: isOwn && !isLong(event) ? Math.log1p(likeness.score) : 0,
    begins: Number(begins && !onDay),
    past: date === undefined || isLong(event) ? 0 : Math.log1p(age),
    fresh: Number(isLate && age <= FRESH),
    late: Number(isLate && age <= LATE),
    future: Number(days.from > asOf.from),
    name: likeness.name() ** 2,
    called: Number(called !== undefined && isProper(called, event, knowledge)),
    lead: Math.max(LEAST_LEAD, Math.min(MOST_LEAD, likeness.lead)),
    first: Number(likeness.first),
    title: Math.log1p(likeness.title),
    word: Number(word),
    lasting: Number(word && isLong(event)),
    parties: participants.filter((id) => passage.article.has(id)).length / (participants.length || 1),
    among: Number(isAmong(event, passage, knowledge)),
    strangers: Math.min(MOST, othersOf('person/', named, participants)),
    elsewhere: Math.min(MOST, othersOf('place/', named, places)),
    recurring: Number(RECURRING.test(event.kind)),
    planned: Number(event.status === 'planned'),
  };
}

function othersOf(type: string, named: readonly string[], own: readonly string[]): number {
  return named.filter((id) => id.startsWith(type) && !own.includes(id)).length;
}
