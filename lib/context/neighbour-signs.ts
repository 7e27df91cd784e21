/** The events that may stand beside an article, with what speaks for each. */
import { firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { dayNumber } from '../text/calendar';
import type { Reading } from '../types';
import { actorsOf, nearByActors } from './actors';
import { sharesOfMatter } from './matter';
import type { Weights } from './weights';

export interface Candidate {
  event: EventRecord;
  signs: { readonly [Sign in Exclude<keyof Weights, 'bias'>]: number };
}

/** Of those that were less near, one in twenty was judged to fit. */
const LEAST_NEARNESS = 0.1;
/** So many of the same make events akin. */
const IN_COMMON = 2;
/** Days from an event that the article speaks of, where it speaks of none. */
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
  const own = new Set(told.flatMap(({ id, partOf }) => (partOf ? [id, partOf] : [id])));
  const near = nearByActors(reading, knowledge).filter(
    ({ event: { id, status, from }, nearness }) =>
      nearness >= LEAST_NEARNESS && !own.has(id) && status === 'held' && from <= now,
  );
  const events = near.map(({ event }) => event);
  const matter = sharesOfMatter(events, told, words);
  const names = new Set([...reading.mentions, ...reading.titleMentions].map(({ entity }) => entity)).size;
  const writtenOn = dayNumber(asOf.to);
  const toldOn = told.map(dayOf);
  return near.map(({ event, nearness }, index) => {
    const day = dayOf(event);
    const gap = Math.min(NONE_TOLD, ...toldOn.map((each) => Math.abs(each - day)));
    return {
      event,
      signs: {
        nearness: Math.log(nearness),
        names: Math.log1p(names),
        actors: actorsOf(event).length,
        matter: matter[index] ?? 0,
        days: Math.log1p(Math.abs(day - writtenOn)),
        gap: Math.log1p(gap),
        told: Math.log1p(told.length),
        akin: Math.log1p(akin(event, told).length),
        meeting: Number(MEETINGS.has(event.kind)),
      },
    };
  });
}

const dayOf = ({ from }: EventRecord) => dayNumber(firstDay(from));

/** Those of the same larger story, or with two of its people, bodies and places. */
function akin(event: EventRecord, told: readonly EventRecord[]): EventRecord[] {
  const own = new Set(actorsOf(event));
  return told.filter(
    (each) =>
      (event.partOf !== undefined && each.partOf === event.partOf) ||
      actorsOf(each).filter((id) => own.has(id)).length >= IN_COMMON,
  );
}
