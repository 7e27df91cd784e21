/** A stretch of text prepared for linking: its words, its sentences, the names of the base found in it. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import type { Token } from '../text/tokens';
import { tokenise } from '../text/tokens';
import type { Span } from '../types';
import { inflectedHits } from './inflection';

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
  /** In text order, not overlapping. */
  hits: AliasHit[];
  /** For each token, the hit that covers it. */
  hitAt: (AliasHit | undefined)[];
}

/** Reads a text and finds the names of the base in it; offsets are those of `text`. */
export function readPassage(
  text: string,
  sentences: readonly Span[],
  language: string,
  knowledge: Knowledge,
): Passage {
  const tokens = tokenise(text);
  const sentenceOf = sentenceIndex(tokens, sentences);
  const plain = knowledge.match(tokens);
  const hits = [...plain, ...inflectedHits(tokens, plain, language, knowledge)].sort(
    (a, b) => a.start - b.start,
  );
  const hitAt = new Array<AliasHit | undefined>(tokens.length).fill(undefined);
  for (const hit of hits) hitAt.fill(hit, hit.firstToken, hit.endToken);
  const titleCase = titleCaseOf(tokens, sentenceOf, sentences.length);
  return { text, language, tokens, sentences, sentenceOf, titleCase, hits, hitAt };
}

/** Is this the first word of its sentence (after quotation marks and the like)? */
export function opensSentence(passage: Passage, index: number): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    if (passage.sentenceOf[i] !== passage.sentenceOf[index]) return true;
    const token = passage.tokens[i];
    if (token?.word) return false;
    // What follows a colon, a dash or a quotation mark may be capitalised like an opening word.
    if (token && /["“„«‘:•]/.test(token.norm)) return true;
  }
  return true;
}

/** The token at an index when it lies in the same sentence as another one. */
export function neighbour(passage: Passage, of: number, index: number): Token | undefined {
  return passage.sentenceOf[of] === passage.sentenceOf[index] ? passage.tokens[index] : undefined;
}

/** Are two neighbouring tokens on the same line (no break or tab between them)? */
export function adjoining(passage: Passage, left: number, right: number): boolean {
  const a = passage.tokens[left];
  const b = passage.tokens[right];
  return a !== undefined && b !== undefined && !/[\n\t]/.test(passage.text.slice(a.end, b.start));
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

/** For each sentence: three of four words of five letters or more are capitalised, of at least three. */
function titleCaseOf(tokens: readonly Token[], sentenceOf: Int32Array, sentences: number): boolean[] {
  const long = new Int32Array(sentences);
  const upper = new Int32Array(sentences);
  tokens.forEach((token, i) => {
    const sentence = sentenceOf[i] ?? 0;
    if (!token.word || token.norm.length < 5) return;
    long[sentence] = (long[sentence] ?? 0) + 1;
    if (token.upper) upper[sentence] = (upper[sentence] ?? 0) + 1;
  });
  return Array.from(long, (count, i) => count >= 3 && (upper[i] ?? 0) / count >= 0.75);
}
