/** The words of a topic's matter, as far as an article has them. */
import { type Part, parseCue } from '../knowledge/cues';
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { namesOf } from '../knowledge/wording';
import { fits, type Phrases, phrasesOf, stands } from './cues';

/** A word, or a few together, with how much it tells among the topics that an article may be on. */
export interface Word {
  part: Part;
  weight: number;
}

/** Shorter words belong to every matter. */
const SHORTEST = 3;
/** So do these, which stand in cues to make an answer of the words beside them. */
const OF_ALL = new Set(
  `all and any are but can cannot could did does don first for from had has have its let must never new nobody not nothing off
  once one only other our out should still that the their them they this too until unless was were will with without won would
  yes yet into under over more most than when where who what how why him his her you your may might been being because before
  after again also both each every same some such there these those very well way want wants wanted say says said make made
  take takes taken took give gives given get got put keep keeps kept come comes came goes going gone back end ends`
    .split(/\s+/)
    .map((word) => word.trim()),
);
/** Topics among which a word's telling is reckoned: no fewer, however few come up for an article. */
export const TOPICS = 60;

const known = new WeakMap<Topic, readonly Part[]>();

/** The answers in words of the matter; what shows a yes or a no is of many. */
export const optionsOf = ({ answer }: Topic) => (answer?.type === 'option' ? (answer.options ?? []) : []);

/** Those noted for the topic, and those of its cues and answers; the names of whom it is about are not its own. */
function wordsOf(topic: Topic, knowledge: Knowledge): readonly Part[] {
  const read = known.get(topic);
  if (read) return read;
  const { tokens: names } = phrasesOf(topic.about.flatMap((id) => namesOf(id, knowledge)).join(' | '));
  const cues = [...topic.cues, ...optionsOf(topic).flatMap((option) => option.cues)];
  const parts = [...topic.words, ...cues]
    .flatMap((text) => parseCue(text).parts)
    .filter(({ patterns }) =>
      patterns.some(
        (pattern) =>
          pattern.text.length >= SHORTEST &&
          !OF_ALL.has(pattern.text) &&
          !names.some((name) => fits(pattern, name)),
      ),
    );
  const words = [...new Map(parts.map((part) => [part.text, { ...part, name: false }])).values()];
  known.set(topic, words);
  return words;
}

/**
 * The words of each topic that an article has, in the order of the topics. One that many of the topics have tells
 * little of any: its weight is the inverse document frequency (Spärck Jones, 1972), the topics being the documents.
 */
export function wordsFound(topics: readonly Topic[], whole: Phrases, knowledge: Knowledge): Word[][] {
  const found = topics.map((topic) => wordsOf(topic, knowledge).filter((part) => stands(part, whole)));
  const owners = new Map<string, number>();
  for (const { text } of found.flat()) owners.set(text, (owners.get(text) ?? 0) + 1);
  const weight = ({ text }: Part) => Math.log((TOPICS + 1) / Math.min(TOPICS, (owners.get(text) ?? 0) + 0.5));
  return found.map((parts) => parts.map((part) => ({ part, weight: weight(part) })));
}

/** The weight of the words that stand in a passage. */
export function weightIn(words: readonly Word[], phrases: Phrases): number {
  return words.reduce((sum, { part, weight }) => (stands(part, phrases) ? sum + weight : sum), 0);
}
