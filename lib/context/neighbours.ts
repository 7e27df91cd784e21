/**
 * The events around those that an article speaks of, before and after: first those of the same larger story, then others
 * with much the same people, bodies and places, on much the same matter.
 */
import { firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { dayNumber } from '../text/calendar';
import type { Reading } from '../types';
import { type Near, nearByActors } from './actors';
import { sharesOfMatter } from './matter';
import { storyOf } from './story';

/** How many to show up to the article's date, and after it. */
const BEFORE = 4;
const AFTER = 6;
/** A neighbour has at least so many participants and places in common with the article, … */
const LEAST_SHARED = 2;
/** … and is at least so near to it by them, from 0 to 1, … */
const LEAST_NEARNESS = 0.15;
/** … and so near with its matter, its story and its age. Judged on 110 articles. */
const LEAST = 0.5;
const BY_MATTER = 0.5;
const BY_STORY = 0.25;
const BY_YEAR = -0.03;
/** What befalls a country whatever else goes on there. */
const BY_CHANCE: ReadonlySet<EventRecord['kind']> = new Set(['disaster', 'accident', 'epidemic']);
/** Within a story, kinds that change its course count as one participant more; each year since as one less. */
const TURNS: ReadonlySet<EventRecord['kind']> = new Set(['summit', 'agreement', 'ceasefire']);
/** In days. */
const YEAR = 365;

interface Candidate extends Near {
  inStory: boolean;
  /** How weighty the event is within the story. */
  weight: number;
}

/**
 * Ids of the neighbours, earliest first; none is among the article's own events.
 * @param words the article's headline and text in English, as far as the base has words for it.
 */
export function neighbours(reading: Reading, knowledge: Knowledge, words: string): string[] {
  const { asOf, now } = reading;
  const told = reading.events.flatMap(({ event }) => knowledge.event(event) ?? []);
  const stories = storiesOf(told, reading, knowledge);
  const own = new Set([...told.map(({ id }) => id), ...stories]);
  const kinds = new Set(told.map(({ kind }) => kind));
  const known = nearByActors(reading, knowledge, LEAST_SHARED).filter(
    ({ event: { id, status, kind, from }, nearness }) =>
      nearness >= LEAST_NEARNESS &&
      !own.has(id) &&
      status === 'held' &&
      from <= now &&
      (kinds.has(kind) || !BY_CHANCE.has(kind)),
  );
  const events = known.map(({ event }) => event);
  const matter = sharesOfMatter(events, told, words);
  const candidates = known
    .map(({ event, nearness, shared }, index): Candidate => {
      const inStory = event.partOf !== undefined && stories.has(event.partOf);
      const years = yearsTo(asOf.to, event);
      const near = nearness + BY_MATTER * (matter[index] ?? 0) + (inStory ? BY_STORY : 0) + BY_YEAR * years;
      return {
        event,
        nearness: near,
        shared,
        inStory,
        weight: shared + (TURNS.has(event.kind) ? 1 : 0) - years,
      };
    })
    .filter(({ nearness }) => nearness >= LEAST)
    .sort(storyFirst);
  const before = candidates.filter(({ event }) => event.from <= asOf.to).slice(0, BEFORE);
  const after = candidates.filter(({ event }) => event.from > asOf.to).slice(0, AFTER);
  return [...before, ...after]
    .map(({ event }) => event)
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}

/** Events of the story by their weight, then the others by their nearness; of equals, the earlier. */
function storyFirst(a: Candidate, b: Candidate): number {
  if (a.inStory !== b.inStory) return a.inStory ? -1 : 1;
  const nearer = a.inStory ? b.weight - a.weight : b.nearness - a.nearness;
  return nearer || a.event.from.localeCompare(b.event.from);
}

/** The larger events that the article's events are or are parts of; where it speaks of none, the one that its actors are in. */
function storiesOf(told: readonly EventRecord[], reading: Reading, knowledge: Knowledge): Set<string> {
  if (told.length > 0) return new Set(told.flatMap(({ id, partOf }) => (partOf ? [id, partOf] : [id])));
  const actors = [...reading.mentions, ...reading.titleMentions].map(({ entity }) => entity);
  const story = storyOf(new Set(actors), reading.asOf, knowledge);
  return new Set(story ? [story] : []);
}

/** The years from an event to a day; none where it came after. */
function yearsTo(day: string, { from }: EventRecord): number {
  return Math.max(0, dayNumber(day) - dayNumber(firstDay(from))) / YEAR;
}
