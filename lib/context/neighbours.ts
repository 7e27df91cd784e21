/**
 * The events around those that an article speaks of: parts of the same larger
 * story with several of the same participants, before and after. Where it speaks
 * of none, the story is the one that its people and organisations are lately in.
 */
import { firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { dayNumber } from '../text/calendar';
import type { Reading } from '../types';
import { storyOf } from './story';

/** How many to show up to the article's date, and after it. */
const BEFORE = 4;
const AFTER = 6;
/** A neighbour shares at least so many participants with the article. */
const LEAST_SHARED = 2;
/** In days. */
const YEAR = 365;
/** Kinds that change a story's course count as one participant more. */
const WEIGHTY: ReadonlySet<EventRecord['kind']> = new Set(['summit', 'agreement', 'ceasefire']);

/** Ids of the neighbours, earliest first; none is among the article's own events. */
export function neighbours(reading: Reading, knowledge: Knowledge): string[] {
  const own = new Set(reading.events.map(({ event }) => event));
  const actors = actorsOf(reading);
  const candidates = stories(own, actors, reading, knowledge)
    .flatMap((story) => knowledge.partsOf(story))
    .filter(({ id, status }) => !own.has(id) && status === 'held')
    .filter((event, index, all) => all.findIndex(({ id }) => id === event.id) === index)
    .map((event) => ({ event, shared: event.participants.filter((each) => actors.has(each)).length }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .map(({ event, shared }) => ({ event, weight: shared + (WEIGHTY.has(event.kind) ? 1 : 0) }));
  const before = candidates
    .filter(({ event }) => event.from <= reading.asOf.to)
    .map(({ event, weight }) => ({ event, weight: weight - yearsTo(reading.asOf.to, event) }));
  const after = candidates.filter(({ event }) => event.from > reading.asOf.to && event.from <= reading.now);
  return [...weightiest(before, BEFORE, newestFirst), ...weightiest(after, AFTER, oldestFirst)]
    .sort(oldestFirst)
    .map(({ id }) => id);
}

/** A year that has passed since weighs as much as a participant. */
function yearsTo(day: string, { from }: EventRecord): number {
  return (dayNumber(day) - dayNumber(firstDay(from))) / YEAR;
}

/** Persons and countries named in the article. */
function actorsOf({ mentions, titleMentions }: Reading): Set<string> {
  return new Set(
    [...mentions, ...titleMentions]
      .filter(({ kind }) => kind === 'person' || kind === 'country' || kind === 'organisation')
      .map(({ entity }) => entity),
  );
}

/** The larger events that the article's events are parts of, or that its actors are in. */
function stories(
  events: ReadonlySet<string>,
  actors: ReadonlySet<string>,
  { asOf }: Reading,
  knowledge: Knowledge,
): string[] {
  const told = [...events].flatMap((id) => knowledge.event(id)?.partOf ?? []);
  if (told.length > 0) return [...new Set(told)];
  const story = storyOf(actors, asOf, knowledge);
  return story ? [story] : [];
}

type Order = (a: EventRecord, b: EventRecord) => number;
const oldestFirst: Order = (a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id);
const newestFirst: Order = (a, b) => oldestFirst(b, a);

interface Candidate {
  event: EventRecord;
  weight: number;
}

/** Those with the most participants in common; of equals, the nearest. */
function weightiest(candidates: readonly Candidate[], count: number, nearest: Order) {
  return [...candidates]
    .sort((a, b) => b.weight - a.weight || nearest(a.event, b.event))
    .slice(0, count)
    .map(({ event }) => event);
}
