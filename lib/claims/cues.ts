/** Cues of topics, held against the words of a passage. */

import { cueWords, type Part, type Pattern, parseCue } from '../knowledge/cues';

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
  const at = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    const known = at.get(token);
    if (known) known.push(index);
    else at.set(token, [index]);
  });
  return { tokens, at, sorted: [...at.keys()].sort(), names: cueWords(names.join(' | ')) };
}

/** Words that turn the next words round. */
const NEGATION = new Set(['not', 'no', 'never', 'without', 'nor', 'neither', 't']);
const DENIAL = new Set(['deny', 'denies', 'denied', 'denying']);
/** “Not a mistake”, “not yet been destroyed”, “does not want to delay”, “denies that it arms them”. */
const REACH = 2;
/** … where these are not counted. */
const WANT = new Set(['want', 'wish', 'intend', 'plan', 'to', 'that', 'it', 'having']);

/** The words of the cues that match, summed up; those that the passage negates and the cue does not are no match. */
export function weightOf(cues: readonly string[], phrases: Phrases): number {
  return cues
    .map(parseCue)
    .filter(({ parts }) => parts.every((part) => stands(part, phrases) && !isNegated(part, phrases)))
    .reduce((sum, { weight }) => sum + weight, 0);
}

function isNegated({ patterns }: Part, phrases: Phrases): boolean {
  const { tokens } = phrases;
  const [first] = patterns;
  if (!first || patterns.some(({ text }) => NEGATION.has(text))) return false;
  return placesOf(first, phrases).some(
    (place) =>
      patterns.every((pattern, offset) => fits(pattern, tokens[place + offset])) &&
      tokens
        .slice(0, place)
        .filter((token) => !WANT.has(token))
        .slice(-REACH)
        .some((token) => NEGATION.has(token) || DENIAL.has(token)),
  );
}

/** Whether the words of a part stand in the passage, or name one of whom it speaks. */
export function stands({ patterns, name }: Part, phrases: Phrases): boolean {
  return occurs(patterns, phrases) || (name && isNamed(patterns, phrases));
}

function isNamed(part: readonly Pattern[], { names }: Phrases): boolean {
  return names.some((_, place) => part.every((pattern, offset) => fits(pattern, names[place + offset])));
}

function occurs(part: readonly Pattern[], phrases: Phrases): boolean {
  const [first] = part;
  if (!first) return false;
  if (part.length === 1 && !first.stem) return phrases.at.has(first.text);
  const { tokens } = phrases;
  return placesOf(first, phrases).some((place) =>
    part.every((pattern, offset) => fits(pattern, tokens[place + offset])),
  );
}

/** Where a pattern's words stand, as indices of tokens. */
function placesOf({ text, stem }: Pattern, { at, sorted }: Phrases): readonly number[] {
  if (!stem) return at.get(text) ?? NOWHERE;
  const places: number[] = [];
  for (let i = firstFrom(text, sorted); sorted[i]?.startsWith(text); i++)
    places.push(...(at.get(sorted[i] ?? '') ?? NOWHERE));
  return places;
}

const NOWHERE: readonly number[] = [];

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

/** Whether a word is the pattern's, or begins with its stem. */
export function fits({ text, stem }: Pattern, token: string | undefined): boolean {
  return token !== undefined && (stem ? token.startsWith(text) : token === text);
}
