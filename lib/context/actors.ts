/**
 * How near events are to an article by who takes part and where: the cosine of the two, the rare ones weighing more
 * (the vector space model with tf–idf: Salton, Wong and Yang, “A Vector Space Model for Automatic Indexing”, 1975).
 */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import type { Reading } from '../types';

/** About as many events as the base has: who is in each of them tells nothing. */
const EVENTS = 2500;

/** So many people of one country show that an article is on it. */
const AT_HOME = 3;

export interface Near {
  event: EventRecord;
  /** From 0 to 1. */
  nearness: number;
}

/** The events that have any of the people, bodies and places of the article. */
export function nearByActors(reading: Reading, knowledge: Knowledge): Near[] {
  const eventsOf = remembered((id) => eventsWithOrAt(id, knowledge));
  const rarity = remembered((id) => Math.log(EVENTS / (1 + eventsOf(id).length)));
  const article = weightsOf(reading, knowledge, rarity);
  const length = Math.hypot(...article.values());
  const events = new Set([...article.keys()].flatMap(eventsOf));
  return [...events].map((event) => {
    const actors = actorsOf(event);
    const product = actors.reduce((sum, id) => sum + rarity(id) * (article.get(id) ?? 0), 0);
    return { event, nearness: product / (length * Math.hypot(...actors.map(rarity))) };
  });
}

/** Who and what the article names, and who is in the events that it tells: the more often the weightier. */
function weightsOf(
  { mentions, titleMentions, events }: Reading,
  knowledge: Knowledge,
  rarity: (id: string) => number,
): Map<string, number> {
  const named = [...mentions, ...titleMentions].flatMap(({ entity, kind }) =>
    kind === 'outlet' ? [] : entity,
  );
  const told = events.flatMap(({ event }) => actorsOf(knowledge.event(event)));
  const home = homeOf(new Set(named), knowledge);
  const counts = new Map<string, number>();
  for (const id of [...named, ...told, ...home]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Map(Array.from(counts, ([id, count]) => [id, (1 + Math.log(count)) * rarity(id)]));
}

/** A paper seldom names its own country: the one that most of the people in an article are of is in it, too. */
function homeOf(named: ReadonlySet<string>, knowledge: Knowledge): string[] {
  const countries = [...named].flatMap((id) => knowledge.person(id)?.country ?? []);
  return [...new Set(countries)].filter((country) => {
    const people = countries.filter((each) => each === country).length;
    return people >= AT_HOME && people > countries.length / 2 && !named.has(country);
  });
}

/** Who takes part in an event, and where it is. */
export function actorsOf(event: EventRecord | undefined): string[] {
  return [...new Set([...(event?.participants ?? []), ...(event?.places ?? [])])];
}

function eventsWithOrAt(id: string, knowledge: Knowledge): EventRecord[] {
  const isThere = /^(?:place|country)\//.test(id);
  return [...new Set([...knowledge.eventsWith(id), ...(isThere ? knowledge.eventsAt(id) : [])])];
}

function remembered<T>(ask: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const answer = known.get(id) ?? ask(id);
    known.set(id, answer);
    return answer;
  };
}
