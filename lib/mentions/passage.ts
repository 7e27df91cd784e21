/** A stretch of text prepared for linking: its words, its sentences, the names of the base found in it. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Token } from '../text/tokens';
import { tokenise } from '../text/tokens';
import type { Span } from '../types';
import { inflectedHits, longestFirst } from './inflection';
import { entityHits } from './inner-hits';
import { patronymicHits } from './patronymics';
import { pluralHits } from './plurals';
import { type Transcribed, transcribedHits } from './transcriptions';

/** What the stages of linking look at; token indices are those of `tokens`, offsets those of `text`. */
export interface Passage {
  text: string;
  /** BCP 47 primary tag. */
  language: string;
  tokens: Token[];
  sentences: readonly Span[];
  /** For each token, the index of its sentence. */
  sentenceOf: Int32Array;
  /** For each sentence: are its words capitalised as in an English headline? */
  titleCase: boolean[];
  /** Names of entities, in text order, not overlapping. */
  hits: AliasHit[];
  /** Titles of posts that the base knows by their words; they may cover names. */
  titleHits: AliasHit[];
  /** For each token, the hit that covers it. */
  hitAt: (AliasHit | undefined)[];
  /** Persons named in another script than the base has them in. */
  transcribed: Transcribed[];
}

/**
 * Reads a text and finds the names of the base in it; offsets are those of `text`.
 * @param known whom another part of the article names in full in its own script.
 */
export function readPassage(
  text: string,
  sentences: readonly Span[],
  language: string,
  knowledge: Knowledge,
  known: readonly Transcribed[] = [],
): Passage {
  const tokens = tokenise(text);
  const sentenceOf = sentenceIndex(tokens, sentences);
  const plain = knowledge.match(tokens);
  const derived = [
    ...inflectedHits(text, tokens, plain, language, knowledge),
    ...pluralHits(tokens, plain, language, knowledge),
    ...patronymicHits(tokens, knowledge),
  ];
  const { hits: others, transcribed } = transcribedHits(
    tokens,
    [...plain, ...derived],
    language,
    knowledge,
    known,
  );
  const found = longestFirst([...others, ...plain, ...derived]).sort((a, b) => a.start - b.start);
  const hits = found.flatMap((hit) => entityHits(hit, tokens, language, knowledge));
  const titleHits = found.filter(({ refs }) => refs.some(({ id }) => typeOf(id) === 'post'));
  const hitAt = new Array<AliasHit | undefined>(tokens.length).fill(undefined);
  for (const hit of hits) hitAt.fill(hit, hit.firstToken, hit.endToken);
  const titleCase = titleCaseOf(tokens, sentenceOf, sentences.length);
  return { text, language, tokens, sentences, sentenceOf, titleCase, hits, titleHits, hitAt, transcribed };
}

/** The words of a name, as they are compared. */
export function comparisonForm({ tokens }: Passage, { firstToken, endToken }: AliasHit): string {
  const words = tokens.slice(firstToken, endToken).filter(({ word }) => word);
  return words.map(({ norm }) => norm).join(' ');
}

function sentenceIndex(tokens: readonly Token[], sentences: readonly Span[]): Int32Array {
  const index = new Int32Array(tokens.length);
  let current = 0;
  tokens.forEach((token, i) => {
    while (current + 1 < sentences.length && token.start >= (sentences[current + 1]?.start ?? 0))
      current += 1;
    index[i] = current;
  });
  return index;
}

/**
 * For each sentence: is it a headline? It ends with no full stop, and three of four of its words of five
 * letters or more (at least three) are capitalised.
 */
function titleCaseOf(tokens: readonly Token[], sentenceOf: Int32Array, sentences: number): boolean[] {
  const long = new Int32Array(sentences);
  const upper = new Int32Array(sentences);
  const stopped = new Array<boolean>(sentences).fill(false);
  tokens.forEach((token, i) => {
    const sentence = sentenceOf[i] ?? 0;
    stopped[sentence] = token.norm === '.';
    if (!token.word || token.norm.length < 5) return;
    long[sentence] = (long[sentence] ?? 0) + 1;
    if (token.upper) upper[sentence] = (upper[sentence] ?? 0) + 1;
  });
  return Array.from(long, (count, i) => !stopped[i] && count >= 3 && (upper[i] ?? 0) / count >= 0.75);
}
