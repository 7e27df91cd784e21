/**
 * How much a text is like what the base tells of a topic: BM25 (Robertson and Zaragoza, “The Probabilistic
 * Relevance Framework”, 2009), the topics that come up for an article being the documents.
 */
import type { Knowledge } from '../knowledge/knowledge';
import { claimWords } from '../knowledge/pack/claim-words';
import type { Topic } from '../knowledge/schema';
import { GLOSSARY } from './glossary';
import { optionsOf, TOPICS } from './vocabulary';

/** BM25's saturation of repeated words, and its weight of a document's length. */
const K1 = 1.2;
const B = 0.75;
/** Words that begin alike are one: “agree”, “agreement”. Longer beginnings part them, shorter ones mix strangers. */
const BEGINNING = 6;

interface Document {
  /** Word → how often it stands there. */
  counts: ReadonlyMap<string, number>;
  length: number;
}

const known = new WeakMap<Topic, Document>();

/** @returns a text → its likeness to each of the topics, in their order. */
export function likenessTo(topics: readonly Topic[], knowledge: Knowledge): (text: string) => number[] {
  const documents = topics.map((topic) => documentOf(topic, knowledge));
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const size = Math.max(TOPICS, documents.length);
  return (text) => {
    const scores = documents.map(() => 0);
    for (const word of new Set(wordsOf(text))) {
      const counts = documents.map((document) => document.counts.get(word) ?? 0);
      const found = counts.filter((count) => count > 0).length;
      const rarity = Math.log(1 + (size - found + 0.5) / (found + 0.5));
      documents.forEach(({ length }, index) => {
        const count = counts[index] ?? 0;
        const slack = K1 * (1 - B + (B * length) / average);
        if (count > 0) scores[index] = (scores[index] ?? 0) + (rarity * count * (K1 + 1)) / (count + slack);
      });
    }
    return scores;
  };
}

/** How far each number is above the greatest of the others (or below it). */
export function leads(numbers: readonly number[]): number[] {
  const [most = 0, second = 0] = [...numbers].sort((a, b) => b - a);
  const first = numbers.indexOf(most);
  return numbers.map((number, index) => number - (index === first ? second : most));
}

/** Question, answers, cues and words of a topic, and all that is claimed on it. */
function documentOf(topic: Topic, knowledge: Knowledge): Document {
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
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  const document = { counts, length: all.length };
  known.set(topic, document);
  return document;
}

const begin = (word: string) => (/^\d/.test(word) ? word : word.slice(0, BEGINNING));

/** The beginning of an English word → the rows of the glossary in which it stands beside others. */
const meanings = new Map<string, string[]>();
GLOSSARY.trim()
  .split('\n')
  .map((row) => (row.split(' | ')[0] ?? '').split(', '))
  .forEach((english, index) => {
    const words = english
      .map(claimWords)
      .flatMap(([word = '', ...more]) => (more.length > 0 ? [] : begin(word)));
    for (const word of english.length > 1 ? new Set(words) : [])
      meanings.set(word, [...(meanings.get(word) ?? []), `meaning ${index}`]);
  });

/** Its words by their beginnings, and what these mean: “truce” is like “ceasefire”. */
function wordsOf(text: string): string[] {
  return claimWords(text).flatMap((word) => [begin(word), ...(meanings.get(begin(word)) ?? [])]);
}
