/** Whether a passage tells of what lasts: a war, a term of office, a truce. */
import type { EventRecord } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import type { DateRange } from '../types';
import { definiteIn } from './definite';
import { eventDays } from './event-days';
import type { Evidence } from './evidence';
import { kindWords } from './kinds';
import type { Passage } from './passages';
import { isNear, isTold } from './signs';

/** Days: of a war so short, what is told of its days tells of it. */
const SHORT_WAR = 60;

/** Wars by their place in their years; a term of office by whose it was. */
export function lasts(event: EventRecord, evidence: Evidence, passage: Passage, asOf: DateRange): boolean {
  const rules =
    event.kind === 'period' &&
    kindWords(event.name).has('period') &&
    event.participants.some((id) => id.startsWith('person/') && passage.named.has(id));
  const told =
    event.kind === 'war' &&
    (isTold(evidence) || (evidence.day && evidence.kind && evidence.participants > 0));
  return (
    told ||
    (/^(?:agreement|other|trade-measure|sanctions|protest|epidemic|disaster)$/.test(event.kind) &&
      isTold(evidence) &&
      evidence.kind) ||
    isSince(event, evidence, passage) ||
    isFought(event, evidence) ||
    isInForce(event, evidence, passage, asOf) ||
    (evidence.kind &&
      ((evidence.dated !== undefined && (evidence.place === 'place' || evidence.proper > 0)) || rules))
  );
}

/** Before the day or month on which something began, in any of the languages. */
const SINCE = /(?<!\p{L})(?:since|seit(?: dem)?|depuis|desde|dal|od|с|з)\s(?:\p{L}+[ -])?$/iu;

/** A war “since” the month of its beginning, between some who fight in it. */
function isSince(
  { kind }: EventRecord,
  { begins, dateAt = 0, kin, participants }: Evidence,
  { start, text }: Passage,
): boolean {
  return (
    kind === 'war' &&
    begins &&
    kin &&
    participants > 1 &&
    SINCE.test(text.slice(0, Math.max(0, dateAt - start)))
  );
}

/** What lasts, and is told of with the month in which it began: not a war, which is fought in its first month too. */
export function isBegun({ kind }: EventRecord, { begins }: Evidence): boolean {
  return begins && kind !== 'war' && kind !== 'period';
}

/** “The ceasefire” of a place that has one. */
function isInForce(
  event: EventRecord,
  { kind, place }: Evidence,
  { text }: Passage,
  { from, to }: DateRange,
): boolean {
  const days = eventDays(event);
  return (
    event.kind === 'ceasefire' &&
    kind &&
    place === 'place' &&
    days.from <= from &&
    days.to >= to &&
    definiteIn(text, event) !== undefined
  );
}

/** A war of some weeks: two who fight in them. */
function isFought(event: EventRecord, { kin, all, participants, dated }: Evidence): boolean {
  const { from, to } = eventDays(event);
  return (
    event.kind === 'war' && to <= addDays(from, SHORT_WAR) && kin && all && participants > 1 && isNear(dated)
  );
}
