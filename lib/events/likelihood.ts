/** What speaks for an event in a passage, in numbers that are weighed together. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { lengthOf, overlap } from '../text/calendar';
import type { DateRange, Reading } from '../types';
import { aloneThere, areAloneThere } from './alone';
import { datingOf } from './dating';
import { eventDays, isLong, MONTH } from './event-days';
import type { Headline } from './headline';
import { kindWord } from './kind-shown';
import { groupOf, RECURRING } from './kinds';
import type { Likeness } from './likeness';
import { isProper, nameIn } from './names';
import { isAmong, participantsIn, placeIn } from './parties-named';
import type { Passage } from './passages';
import type { Signs } from './weights';

/** Days before the article of which news speaks without a date. */
const FRESH = 3;
const WEEK = 7;
const LATE = 21;
/** How far likenesses are told apart. */
const MOST_LEAD = 20;
const LEAST_LEAD = -10;
const MOST = 2;
const MOST_KNOWN = 100;
const YEAR = 366;

/** Nothing where only a search of all events would find it: the passage is like others more, has neither its day nor its name nor its place alone, and does not say what it was. */
export function signsOf(
  event: EventRecord,
  passage: Passage,
  likeness: Likeness,
  { asOf }: Pick<Reading, 'asOf'>,
  knowledge: Knowledge,
  headline: Headline,
): Signs | undefined {
  const written = passage.events.has(event.id);
  const { date, day, onDay, begins, elsewhere } = datingOf(event, passage, written);
  const span = date === undefined ? 0 : lengthOf(date);
  const isWithin =
    date !== undefined && span <= YEAR && overlap(date, { ...eventDays(event), to: eventDays(event).from });
  const only = isWithin && isOnly(event, date, passage, knowledge);
  const begun = passage.begun.has(event.id);
  const isFound = likeness.near || written || day || only || begun || isShown(event, passage, date);
  const alone = aloneThere(event, passage, asOf, knowledge);
  if (!isFound && alone === 0) return undefined;
  const word = kindWord(event, passage, day, knowledge) !== undefined;
  const here = participantsIn(event, passage, knowledge);
  const place = placeIn(event, passage.named);
  const days = eventDays(event);
  const age = days.to > asOf.from ? 0 : lengthOf({ from: days.to, to: asOf.from }) - 1;
  // What happens again and again is another one on another day.
  const isOther = elsewhere && RECURRING.test(event.kind);
  const isLate = date === undefined && !isOther && !isLong(event) && days.from <= asOf.from;
  const isOwn = date !== undefined && date.start >= passage.start;
  const called = written ? (nameIn(passage.text, event) ?? event.name) : undefined;
  const { participants, places } = event;
  const named = [...passage.named];
  const there = place === undefined ? 0 : place.startsWith('place/') ? 1 : 0.5;
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
    parties: shareOf(participants, passage.article),
    among: Number(isAmong(event, passage, knowledge)),
    here: here.share,
    there,
    only: Number(only),
    year: Number(isWithin && span > MONTH),
    strangers: Math.min(MOST, othersOf('person/', named, participants)),
    elsewhere: Math.min(MOST, othersOf('place/', named, places)),
    recurring: Number(RECURRING.test(event.kind)),
    planned: Number(event.status === 'planned'),
    alone,
    met: Number(areAloneThere(event, alone, passage)),
    begun: Number(begun),
    known: knowledge.prominence(event.id) / MOST_KNOWN,
    headKind: Number(age <= WEEK && headline.kinds.has(groupOf(event.kind))),
    headParties: shareOf(participants, headline.named),
  };
}

/** What it was, with when, who or where. */
function isShown(
  { kind, participants, places }: EventRecord,
  { kinds, named }: Passage,
  date: DateRange | undefined,
): boolean {
  const isNamed = (id: string) => named.has(id);
  return kinds.has(kind) && (date !== undefined || participants.some(isNamed) || places.some(isNamed));
}

const counts = new WeakMap<DateRange, Map<string, number>>();

/** No other event of its group that the article may be on began on these dates. */
function isOnly(event: EventRecord, date: DateRange, { article }: Passage, knowledge: Knowledge): boolean {
  let known = counts.get(date);
  if (!known) {
    known = new Map();
    for (const other of knowledge.eventsBetween(date.from, date.to, article)) {
      const group = groupOf(other.kind);
      known.set(group, (known.get(group) ?? 0) + 1);
    }
    counts.set(date, known);
  }
  return known.get(groupOf(event.kind)) === 1;
}

const shareOf = (some: readonly string[], named: ReadonlySet<string>) =>
  some.filter((id) => named.has(id)).length / (some.length || 1);

function othersOf(type: string, named: readonly string[], own: readonly string[]): number {
  return named.filter((id) => id.startsWith(type) && !own.includes(id)).length;
}
