/** A stretch of text prepared for linking: its words, its sentences, the names of the base found in it. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Token } from '../text/tokens';
import { tokenise } from '../text/tokens';
import type { Span } from '../types';
import { inflectedHits, longestFirst } from './inflection';
import { patronymicHits } from './patronymics';
import { pluralHits } from './plurals';
import { findRoleWords } from './role-words';

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
  const derived = [
    ...inflectedHits(text, tokens, plain, language, knowledge),
    ...pluralHits(tokens, plain, language, knowledge),
    ...patronymicHits(tokens, knowledge),
  ];
  const found = longestFirst([...plain, ...derived]).sort((a, b) => a.start - b.start);
  const hits = found.flatMap((hit) => entityHits(hit, tokens, language, knowledge));
  const titleHits = found.filter(({ refs }) => refs.some(({ id }) => typeOf(id) === 'post'));
  const hitAt = new Array<AliasHit | undefined>(tokens.length).fill(undefined);
  for (const hit of hits) hitAt.fill(hit, hit.firstToken, hit.endToken);
  const titleCase = titleCaseOf(tokens, sentenceOf, sentences.length);
  return { text, language, tokens, sentences, sentenceOf, titleCase, hits, titleHits, hitAt };
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

/**
 * Inside the name of an event, a post or a topic (“NATO intervention in Yugoslavia”) and behind a title
 * that is part of a person's name (“President Trump”) stand the entities that are meant.
 */
function entityHits(
  hit: AliasHit,
  tokens: readonly Token[],
  language: string,
  knowledge: Knowledge,
): AliasHit[] {
  const { firstToken, endToken, refs } = hit;
  const entities = refs.filter(({ id }) => ENTITY.test(id));
  if (entities.length > 0) {
    const titled =
      endToken - firstToken > 1 &&
      entities.every(({ id }) => typeOf(id) === 'person') &&
      startsWithTitle(tokens, firstToken, language);
    const whole = { ...hit, refs: entities };
    return [(titled ? behindTitle(whole, tokens, knowledge) : undefined) ?? whole];
  }
  if (endToken - firstToken === 1) return [];
  return innerHits(hit, tokens, knowledge).flatMap((each) => entityHits(each, tokens, language, knowledge));
}

/** “Trump” in “President Trump”, where the person is known by that name. */
function behindTitle(
  { firstToken, endToken, refs }: AliasHit,
  tokens: readonly Token[],
  knowledge: Knowledge,
): AliasHit | undefined {
  const persons = new Set(refs.map(({ id }) => id));
  return matchBetween(tokens, firstToken + 1, endToken, knowledge).find(
    (each) => each.endToken === endToken && each.refs.some(({ id, derived }) => persons.has(id) && !derived),
  );
}

/** The names inside a longer one, the longest first served. */
export function innerHits(
  { firstToken, endToken }: AliasHit,
  tokens: readonly Token[],
  knowledge: Knowledge,
): AliasHit[] {
  const found = [
    ...matchBetween(tokens, firstToken, endToken - 1, knowledge),
    ...matchBetween(tokens, firstToken + 1, endToken, knowledge),
  ];
  return longestFirst(found).sort((a, b) => a.firstToken - b.firstToken);
}

function matchBetween(tokens: readonly Token[], from: number, to: number, knowledge: Knowledge): AliasHit[] {
  return knowledge
    .match(tokens.slice(from, to))
    .map((each) => ({ ...each, firstToken: each.firstToken + from, endToken: each.endToken + from }));
}

const ENTITY = /^(?:person|org|place|country|outlet)\//;

function startsWithTitle(tokens: readonly Token[], first: number, language: string): boolean {
  return findRoleWords(tokens.slice(first, first + 1), language, () => false).length > 0;
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

/** The words of a name, as they are compared. */
export function comparisonForm({ tokens }: Passage, { firstToken, endToken }: AliasHit): string {
  const words = tokens.slice(firstToken, endToken).filter(({ word }) => word);
  return words.map(({ norm }) => norm).join(' ');
}
