/**
 * How much a text is like what the base tells of a topic: BM25 (Robertson and Zaragoza, “The Probabilistic
 * Relevance Framework”, 2009), the topics that come up for an article being the documents.
 */

import { GLOSSARY } from '../knowledge/glossary/table';
import type { Knowledge } from '../knowledge/knowledge';
import { claimWords } from '../knowledge/pack/claim-words';
import type { Topic } from '../knowledge/schema';
import { type Bag, bagOf, ranking } from '../text/bm25';
import { optionsOf, TOPICS } from './vocabulary';

/** Words that begin alike are one: “agree”, “agreement”. Longer beginnings part them, shorter ones mix strangers. */
const BEGINNING = 6;

const known = new WeakMap<Topic, Bag>();

/** @returns a text → its likeness to each of the topics, in their order. */
export function likenessTo(topics: readonly Topic[], knowledge: Knowledge): (text: string) => number[] {
  const { scores } = ranking(
    topics.map((topic) => documentOf(topic, knowledge)),
    TOPICS,
  );
  return (text) => scores(new Set(wordsOf(text)));
}

/** How far each number is above the greatest of the others (or below it). */
export function leads(numbers: readonly number[]): number[] {
  const [most = 0, second = 0] = [...numbers].sort((a, b) => b - a);
  const first = numbers.indexOf(most);
  return numbers.map((number, index) => number - (index === first ? second : most));
}

/** Question, answers, cues and words of a topic, and all that is claimed on it. */
function documentOf(topic: Topic, knowledge: Knowledge): Bag {
  const read = known.get(topic);
  if (read) return read;
  const { question, description, cues, words } = topic;
  const claims = knowledge.claimsOn(topic.id);
  const texts = [
    question,
    description,
    ...cues,
    ...words,
    ...optionsOf(topic).flatMap((option) => [option.text, ...option.cues]),
    ...claims.flatMap(({ text, quote }) => [text, quote]),
  ];
  const all = wordsOf(texts.filter(Boolean).join(' ').replaceAll('*', ''));
  const document = bagOf(all);
  known.set(topic, document);
  return document;
}

const begin = (word: string) => (/^\d/.test(word) ? word : word.slice(0, BEGINNING));

let meanings: ReadonlyMap<string, readonly string[]> | undefined;

/** The beginning of an English word → the rows of the glossary in which it stands beside others. */
function meaningsRead(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>();
  for (const [index, [meaning = '']] of GLOSSARY.entries()) {
    const english = meaning.split(', ');
    const words = english
      .map(claimWords)
      .flatMap(([word = '', ...more]) => (more.length > 0 ? [] : begin(word)));
    for (const word of english.length > 1 ? new Set(words) : [])
      read.set(word, [...(read.get(word) ?? []), `meaning ${index}`]);
  }
  return read;
}

/** Its words by their beginnings, and what these mean: “truce” is like “ceasefire”. */
function wordsOf(text: string): string[] {
  meanings ??= meaningsRead();
  const known = meanings;
  return claimWords(text).flatMap((word) => [begin(word), ...(known.get(begin(word)) ?? [])]);
}
