/** Cues of topics, held against the words of a passage. */

import { type Cue, cueWords, type Part, type Pattern } from '../knowledge/cues';
import { isRefused } from '../knowledge/refusals';
import { baseOf } from './inflection';

/** A passage's words and marks in comparison form, with where each word stands. */
export interface Phrases {
  tokens: readonly string[];
  /** Word → its indices in `tokens`. */
  at: ReadonlyMap<string, readonly number[]>;
  /** The words in alphabetical order: those with one beginning stand together. */
  sorted: readonly string[];
  /** Words of names that the passage may leave out: of whom it speaks by a title or a pronoun. */
  names: readonly string[];
}

/**
 * @param names of those of whom the text speaks, whether it names them or not.
 */
export function phrasesOf(text: string, names: readonly string[] = []): Phrases {
  const tokens = cueWords(text);
  const at = indicesOf(tokens);
  return { tokens, at, sorted: [...at.keys()].sort(), names: cueWords(names.join(' | ')) };
}

function indicesOf(words: readonly string[]): Map<string, number[]> {
  const at = new Map<string, number[]>();
  words.forEach((word, index) => {
    const known = at.get(word);
    if (known) known.push(index);
    else at.set(word, [index]);
  });
  return at;
}

/** Words that turn the next words round. */
const NEGATION = new Set(['not', 'no', 'never', 'without', 'nor', 'neither', 'nobody', 't']);
const DENIAL = new Set(['deny', 'denies', 'denied', 'denying']);
/** “Not a mistake”, “not yet been destroyed”, “does not want to delay”, “denies that it arms them”. */
const REACH = 2;
/** … where these are not counted. */
const WANT = new Set(
  'want wish intend plan regard consider itself themselves as to that it having be been being yet a an any of'.split(
    ' ',
  ),
);

/**
 * The words of the cues that match, summed up, in whatever number and tense; those that the passage negates and the
 * cue does not are no match.
 * @param assenting whether the cues are of an answer that refuses nothing: then what is refused is no match either.
 */
export function weightOf(cues: readonly Cue[], phrases: Phrases, assenting = false): number {
  return cues
    .filter(({ parts }) =>
      parts.every((part) => stands(part, phrases, true) && !isNegated(part, phrases, assenting)),
    )
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** The cues of which each part stands in a text, in whatever number and tense: no others match in a passage of it. */
export function cuesIn(cues: readonly Cue[], text: Phrases): Cue[] {
  return cues.filter(({ parts }) => parts.every((part) => stands(part, text, true)));
}

function isNegated({ patterns }: Part, phrases: Phrases, assenting: boolean): boolean {
  const { tokens } = phrases;
  const [first] = patterns;
  if (!first || patterns.some(({ text }) => NEGATION.has(text))) return false;
  return placesOf(first, phrases, true).some(
    (place) =>
      patterns.every((pattern, offset) => fits(pattern, tokens[place + offset], true)) &&
      ((assenting && isRefused(tokens, place)) ||
        tokens
          .slice(0, place)
          .filter((token) => !WANT.has(token))
          .slice(-REACH)
          .some((token) => NEGATION.has(token) || DENIAL.has(token))),
  );
}

/**
 * Whether the words of a part stand in the passage, or name one of whom it speaks.
 * @param inflected in another number or tense, too.
 */
export function stands({ patterns, name }: Part, phrases: Phrases, inflected = false): boolean {
  return occurs(patterns, phrases, inflected) || (name && isNamed(patterns, phrases));
}

function isNamed(part: readonly Pattern[], { names }: Phrases): boolean {
  return names.some((_, place) => part.every((pattern, offset) => fits(pattern, names[place + offset])));
}

function occurs(part: readonly Pattern[], phrases: Phrases, inflected: boolean): boolean {
  const [first] = part;
  if (!first) return false;
  if (part.length === 1 && !first.stem && !inflected) return phrases.at.has(first.text);
  const { tokens } = phrases;
  return placesOf(first, phrases, inflected).some((place) =>
    part.every((pattern, offset) => fits(pattern, tokens[place + offset], inflected)),
  );
}

/** Where a pattern's words stand, as indices of tokens. */
function placesOf({ text, stem }: Pattern, phrases: Phrases, inflected: boolean): readonly number[] {
  const { at, sorted } = phrases;
  if (!stem) return (inflected ? basesOf(phrases).get(baseOf(text)) : at.get(text)) ?? NOWHERE;
  const places: number[] = [];
  for (let i = firstFrom(text, sorted); sorted[i]?.startsWith(text); i++)
    places.push(...(at.get(sorted[i] ?? '') ?? NOWHERE));
  return places;
}

const NOWHERE: readonly number[] = [];

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>();

/** A word without its ending → its indices in the tokens. */
function basesOf({ tokens }: Phrases): ReadonlyMap<string, readonly number[]> {
  const bases = known.get(tokens) ?? indicesOf(tokens.map(baseOf));
  known.set(tokens, bases);
  return bases;
}

/** The index of the first word that does not stand before another in the alphabet. */
function firstFrom(word: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word is the pattern's (in another number or tense, where `inflected`), or begins with its stem. */
export function fits({ text, stem }: Pattern, token: string | undefined, inflected = false): boolean {
  if (token === undefined) return false;
  if (stem) return token.startsWith(text);
  return token === text || (inflected && baseOf(token) === baseOf(text));
}
