/** Which topics of the knowledge base each passage of an article is on. */
import type { CueRef, Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import type { Reading } from '../types';
import { askedTopics, isAsked } from './asked';
import { bearingIn } from './bearing';
import { phrasesOf } from './cues';
import { mattersOf } from './matters';
import { ownTopics } from './own-topics';
import type { Passage } from './passages';
import { type Before, picksOf } from './picks';
import { strengthsIn, toldIn } from './strengths';

/** Topics of one passage, at most. */
const TOPICS = 2;

/** The article around its passages. */
export interface Surroundings {
  /** Ids of all entities that headline and text name. */
  entities: readonly string[];
  /** … with their parties. */
  named: ReadonlySet<string>;
  /** … with what they are called. */
  names: readonly string[];
  /** Headline and text as cues are written. */
  text: string;
}

/**
 * The topics of each passage, likeliest first; wording is noted beside them. Topics are looked for in the article
 * as a whole, and in each passage among those that the article is on.
 */
export function topicsOf(
  passages: readonly Passage[],
  { entities, named, names, text }: Surroundings,
  reading: Reading,
  knowledge: Knowledge,
): Topic[][] {
  const asked = askedTopics(reading, knowledge);
  const bearing = bearingIn(named, knowledge);
  const cuesUnder = remembering(knowledge);
  const own = passages.map((passage) =>
    ownTopics(passage, toldIn(passage.phrases, cuesUnder), bearing, asked, knowledge),
  );
  const phrases = phrasesOf(text, names);
  const strengths = strengthsIn(toldIn(phrases, cuesUnder), phrases);
  const whole = { text, phrases, entities, strengths, asOf: reading.asOf, bearing };
  const matters = mattersOf(whole, counted(own), asked, knowledge).filter(({ topic }) =>
    isAsked(topic, reading.asOf, knowledge),
  );
  let before: Before | undefined;
  return passages.map((passage, index) => {
    const cued = own[index] ?? [];
    const picked = picksOf(passage, cued, matters, before, knowledge).slice(0, TOPICS);
    before = { block: passage.block, topics: picked };
    return [...picked, ...cued.filter(({ framing }) => framing)];
  });
}

/** Topic id → passages that are on it. */
function counted(topics: readonly (readonly Topic[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of topics.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The cues under a word; each word of an article is looked up once. */
function remembering(knowledge: Knowledge): (word: string) => readonly CueRef[] {
  const known = new Map<string, readonly CueRef[]>();
  return (word) => {
    const cues = known.get(word) ?? knowledge.cuesUnder(word);
    known.set(word, cues);
    return cues;
  };
}
