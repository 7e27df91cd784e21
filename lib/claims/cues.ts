/** Cues of topics: words joined by “ + ”, all of which must occur; `*` ends a stem. */
import { normalise } from '../text/normalise';

/** A passage's words and marks in comparison form, with where each word stands. */
export interface Phrases {
  tokens: readonly string[];
  /** Word → its indices in `tokens`. */
  at: ReadonlyMap<string, readonly number[]>;
  /** Words of names that the passage may leave out: of whom it speaks by a title or a pronoun. */
  names: readonly string[];
}

/** One word of a cue: itself, or with `stem` all words that begin so. */
interface Pattern {
  text: string;
  stem: boolean;
}

export interface Cue {
  parts: Part[];
  /** Words, by which longer cues go before shorter ones. */
  weight: number;
}

export interface Part {
  patterns: Pattern[];
  /** As written in the cue. */
  text: string;
  /** A name, which need not stand in the passage itself where other words of the cue do. */
  name: boolean;
}

/** Spaces and hyphens part words alike; every other mark is a word of its own. */
const TOKEN = /[\p{L}\p{M}\p{N}]+\*?|[^\s\p{L}\p{M}\p{N}-]/gu;

const compiled = new Map<string, Cue>();

/** @param names of those of whom the text speaks, whether it names them or not. */
export function phrasesOf(text: string, names = ''): Phrases {
  const tokens = normalise(text).match(TOKEN) ?? [];
  const at = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    const known = at.get(token);
    if (known) known.push(index);
    else at.set(token, [index]);
  });
  return { tokens, at, names: normalise(names).match(TOKEN) ?? [] };
}

/** The words of the cues that match, summed up. */
export function weightOf(cues: readonly string[], phrases: Phrases): number {
  return cues
    .map(compile)
    .filter(({ parts }) => parts.every((part) => stands(part, phrases)))
    .reduce((sum, { weight }) => sum + weight, 0);
}

export function compile(text: string): Cue {
  const known = compiled.get(text);
  if (known) return known;
  const parts = text.split(' + ').map((part) => ({
    text: part,
    patterns: (normalise(part).match(TOKEN) ?? []).map(patternOf),
    name: /^\p{Lu}\p{L}+\*?$/u.test(part),
  }));
  // A cue of names alone is no sign where none of them stands.
  const bare = parts.every(({ name }) => name);
  const cue = {
    parts: parts.map((part) => ({ ...part, name: part.name && !bare })),
    weight: text.split(/[\s+]+/).length,
  };
  compiled.set(text, cue);
  return cue;
}

function patternOf(token: string): Pattern {
  return token.endsWith('*') && token.length > 1
    ? { text: token.slice(0, -1), stem: true }
    : { text: token, stem: false };
}

/** Whether the words of a part stand in the passage, or name one of whom it speaks. */
export function stands({ patterns, name }: Part, phrases: Phrases): boolean {
  return occurs(patterns, phrases) || (name && isNamed(patterns[0], phrases));
}

function isNamed(pattern: Pattern | undefined, { names }: Phrases): boolean {
  return pattern !== undefined && names.some((name) => fits(pattern, name));
}

function occurs(part: readonly Pattern[], { tokens, at }: Phrases): boolean {
  const [first] = part;
  if (!first) return false;
  const startsHere = (index: number) =>
    part.every((pattern, offset) => fits(pattern, tokens[index + offset]));
  return first.stem
    ? tokens.some((_, index) => startsHere(index))
    : (at.get(first.text) ?? []).some(startsHere);
}

function fits({ text, stem }: Pattern, token: string | undefined): boolean {
  return token !== undefined && (stem ? token.startsWith(text) : token === text);
}
