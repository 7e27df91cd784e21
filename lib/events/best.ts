/** Which of the events that may be meant a passage is on. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import type { Reading } from '../types';
import type { Around } from './candidates';
import { holds } from './decision';
import type { Evidence } from './evidence';
import { groupOf, MEETINGS } from './kinds';
import type { Passage } from './passages';
import { timing } from './timing';
import { weigh } from './weigh';

const ENOUGH = 0.6;
/** … and of what was before, on its day, at its place or between all of its parties. */
const ENOUGH_THERE = 0.5;
/** Of two events of a kind, that of the very day is meant. */
const POINTS_OF_DAY = 1;

/** An event, and what speaks for it in a passage. */
interface Told {
  event: EventRecord;
  evidence: Evidence;
}

/** The best event of each group of kinds that the passage shows, of the events that it may be on. */
export function bestOf(
  passage: Passage,
  possible: readonly EventRecord[],
  around: Around,
  reading: Reading,
  knowledge: Knowledge,
): Told[] {
  const found = possible.flatMap((event) => {
    const evidence = weigh(event, passage, knowledge, {
      isOfArticle: around.own.has(event.id),
      isLate: around.lately.includes(event),
    });
    if (!evidence || !holds(event, evidence, passage, reading, knowledge)) return [];
    const timed = timing(event, evidence, passage, reading);
    return timed && timed.score >= enough(event, timed, reading) ? { event, evidence: timed } : [];
  });
  return found.filter(
    ({ event, evidence }) =>
      passage.events.has(event.id) ||
      (!isBegunWithin(event, evidence, knowledge) &&
        !found.some(
          (other) => isLessTold(evidence, other.evidence) || isEarlier({ event, evidence }, other),
        ) &&
        found.every(
          (other) =>
            groupOf(other.event.kind) !== groupOf(event.kind) ||
            isOfOtherDate(other.evidence, evidence) ||
            isEarlier(other, { event, evidence }) ||
            strength(other) < strength({ event, evidence }) ||
            other.event.id === event.id,
        )),
  );
}

/** The war, and not its first battle, is meant by their first day. */
function isBegunWithin(
  { kind, from, partOf }: EventRecord,
  { name, place }: Evidence,
  knowledge: Knowledge,
): boolean {
  const war = partOf === undefined ? undefined : knowledge.event(partOf);
  const isFought = /^(?:battle|military)$/.test(kind) && war?.kind === 'war' && war.from === from;
  return isFought && name === undefined && place !== 'place';
}

/** Of two meetings at one place, told of without a name and a date, the later is meant. */
function isEarlier(a: Told, b: Told): boolean {
  const isUndated = ({ event, evidence }: Told) =>
    MEETINGS.test(event.kind) && evidence.dated === undefined && evidence.name === undefined;
  return (
    isUndated(a) &&
    isUndated(b) &&
    a.event.from < b.event.from &&
    a.event.places.some((id) => b.event.places.includes(id))
  );
}

/** Of two on one day, nothing but their day and their parties speaks for the first. */
function isLessTold(evidence: Evidence, other: Evidence): boolean {
  return evidence.dateAt === other.dateAt && isOfDayAlone(evidence) && !isOfDayAlone(other);
}

function isOfDayAlone({ kin, kind, name, shared, proper, place }: Evidence): boolean {
  return !kind && !kin && name === undefined && shared === 0 && proper === 0 && place !== 'place';
}

function enough({ from, kind }: EventRecord, evidence: Evidence, { asOf }: Reading): number {
  const { day, dated, place, all, participants } = evidence;
  const isThere =
    day ||
    // A truce that holds needs no date.
    (place === 'place' && (dated !== undefined || kind === 'ceasefire')) ||
    (dated !== undefined && all && participants > 1);
  return isThere && from <= asOf.to ? ENOUGH_THERE : ENOUGH;
}

function strength({ event, evidence }: Told): number {
  // Who says that there was a meeting need not say so on its day.
  const isOfDay = evidence.day || (evidence.onDay && !MEETINGS.test(event.kind));
  return evidence.score + (isOfDay && event.status === 'held' ? POINTS_OF_DAY : 0);
}

/** “The coups of August 2020 and May 2021” are two. */
function isOfOtherDate({ dateAt: a }: Evidence, { dateAt: b }: Evidence): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
