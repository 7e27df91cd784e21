/** Whether a passage bears on the question of a topic. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import type { Passage } from './passages';
import { isSized, readPosition } from './positions';
import { COUNTS } from './words';

/** Entities of a topic that the passage, and that the article, must name. */
export const ABOUT = 2;

export interface Bearing {
  /** The share of the topic's entities that the article names; 1 where it is about none. */
  share(topic: Topic): number;
  /** So many of the topic's entities are among the names, and enough of them in the article. */
  isAbout(topic: Topic, names: ReadonlySet<string>, least: number): boolean;
  /** Words of a topic are not yet about its question: a count has its size, and who tells in passing says nothing on it. */
  isOn(topic: Topic, telling: boolean, passage: Passage): boolean;
}

/** @param named ids of all entities that headline and text name, with their parties. */
export function bearingIn(named: ReadonlySet<string>, knowledge: Knowledge): Bearing {
  const countNamed = (topic: Topic, names: ReadonlySet<string>) =>
    topic.about.filter((id) => names.has(id) || names.has(countryOf(id, knowledge) ?? id)).length;
  return {
    share: (topic) => (topic.about.length === 0 ? 1 : countNamed(topic, named) / topic.about.length),
    isAbout(topic, names, least) {
      const all = topic.about.length;
      return (
        countNamed(topic, names) >= Math.min(least, all) && countNamed(topic, named) >= Math.min(ABOUT, all)
      );
    },
    isOn(topic, telling, { text, bare, statement }) {
      const position = readPosition(topic, text, bare);
      if (topic.answer?.type === 'number')
        return position ? isSized(position, knowledge.claimsOn(topic.id)) : telling && COUNTS.test(text);
      return telling || position !== undefined || statement !== undefined;
    },
  };
}

export const isCountry = (id: string) => id.startsWith('country/');

/** The passage names countries, and none of the topic's. */
export function isElsewhere({ about }: Topic, { countries, strangers, own }: Passage): boolean {
  return (
    strangers &&
    about.some(isCountry) &&
    !about.some((id) => (isCountry(id) ? countries.has(id) : own.has(id)))
  );
}

/** A place is named with its country too. */
function countryOf(id: string, knowledge: Knowledge): string | undefined {
  const place = id.startsWith('place/') ? knowledge.entity(id) : undefined;
  return place && 'country' in place ? place.country : undefined;
}
