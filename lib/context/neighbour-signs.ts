/** The events that may stand beside an article, with what speaks for each. */
import { firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { dayNumber } from '../text/calendar';
import type { Reading } from '../types';
import { actorsOf, nearByActors } from './actors';
import { sharesOfMatter } from './matter';
import { storyOf } from './story';
import type { Weights } from './weights';

export interface Candidate {
  event: EventRecord;
  signs: { readonly [Sign in Exclude<keyof Weights, 'bias'>]: number };
}

/** Of those that were less near, one in twenty was judged to fit. */
const LEAST_NEARNESS = 0.1;
/** Blocks that make the lead. */
const LEAD = 3;
/** More in the lead show no more. */
const MOST_IN_LEAD = 4;
/** So many of the same make events akin. */
const IN_COMMON = 2;
/** Days from an event that the article speaks of and that is akin, where there is none. */
const NONE_TOLD = 9999;
const MEETINGS: ReadonlySet<EventRecord['kind']> = new Set(['meeting', 'visit', 'call', 'talks', 'summit']);

/**
 * Those with somebody or some place of the article that were held up to the day of reading, but for the events that it
 * tells and their larger stories.
 * @param words the article's headline and text in English, as far as the base has words for it.
 */
export function candidatesIn(reading: Reading, knowledge: Knowledge, words: string): Candidate[] {
  const { asOf, now } = reading;
  const told = reading.events.flatMap(({ event }) => knowledge.event(event) ?? []);
  const stories = storiesOf(told, reading, knowledge);
  const own = new Set([...told.map(({ id }) => id), ...stories]);
  const known = nearByActors(reading, knowledge).filter(
    ({ event: { id, status, from }, nearness }) =>
      nearness >= LEAST_NEARNESS && !own.has(id) && status === 'held' && from <= now,
  );
  const matter = sharesOfMatter(
    known.map(({ event }) => event),
    told,
    words,
  );
  const lead = namedInLead(reading);
  const asOfDay = dayNumber(asOf.to);
  return known.map(({ event, nearness }, index) => {
    const day = dayOf(event);
    return {
      event,
      signs: {
        nearness: Math.log(nearness),
        matter: nearness * (matter[index] ?? 0),
        lead: Math.min(MOST_IN_LEAD, actorsOf(event).filter((id) => lead.has(id)).length),
        storied: Number(stories.size > 0),
        story: Number(event.partOf !== undefined && stories.has(event.partOf)),
        told: Math.log1p(
          Math.min(NONE_TOLD, ...akin(event, told).map((each) => Math.abs(dayOf(each) - day))),
        ),
        days: Math.log1p(Math.abs(day - asOfDay)),
        meeting: Number(MEETINGS.has(event.kind)),
      },
    };
  });
}

/** Those of the same larger story, or with two of its people, bodies and places. */
function akin(event: EventRecord, told: readonly EventRecord[]): EventRecord[] {
  const own = new Set(actorsOf(event));
  return told.filter(
    (each) =>
      (event.partOf !== undefined && each.partOf === event.partOf) ||
      actorsOf(each).filter((id) => own.has(id)).length >= IN_COMMON,
  );
}

const dayOf = ({ from }: EventRecord) => dayNumber(firstDay(from));

/** Ids of all that headline and lead name. */
function namedInLead({ article, mentions, titleMentions }: Reading): Set<string> {
  const end = article.blocks[LEAD - 1]?.end ?? article.text.length;
  const first = mentions.filter(({ start }) => start < end);
  return new Set([...titleMentions, ...first].map(({ entity }) => entity));
}

/** The larger events that the article's events are or are parts of; where it speaks of none, the one that its actors are in. */
function storiesOf(told: readonly EventRecord[], reading: Reading, knowledge: Knowledge): Set<string> {
  if (told.length > 0) return new Set(told.flatMap(({ id, partOf }) => (partOf ? [id, partOf] : [id])));
  const actors = [...reading.mentions, ...reading.titleMentions].map(({ entity }) => entity);
  const story = storyOf(new Set(actors), reading.asOf, knowledge);
  return new Set(story ? [story] : []);
}
