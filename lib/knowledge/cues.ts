/** Cues of topics: words joined by “ + ”, all of which must occur; `*` ends a stem. */
import { normalise } from '../text/normalise';

/** One word of a cue: itself, or with `stem` all words that begin so. */
export interface Pattern {
  text: string;
  stem: boolean;
}

export interface Part {
  patterns: Pattern[];
  /** As written in the cue. */
  text: string;
  /** A name, which need not stand in the passage itself where other words of the cue do. */
  name: boolean;
}

export interface Cue {
  parts: Part[];
  /** Words, by which longer cues go before shorter ones. */
  weight: number;
  /** Several names and nothing else: that they stand together says little. */
  bare: boolean;
}

/** Spaces and hyphens part words alike; every other mark is a word of its own. */
const WORD = /[\p{L}\p{M}\p{N}]+\*?|[^\s\p{L}\p{M}\p{N}-]/gu;

/** “Gaza”, “El Fasher”, “Korea*”. */
const NAME = /^\p{Lu}\p{L}+\*?(?:[ -]\p{Lu}\p{L}+\*?)*$/u;

const parsed = new Map<string, Cue>();

/** The words and marks of a cue or a text in comparison form. */
export function cueWords(text: string): string[] {
  return normalise(text).match(WORD) ?? [];
}

export function parseCue(text: string): Cue {
  const known = parsed.get(text);
  if (known) return known;
  const parts = text.split(' + ').map((part) => ({
    text: part,
    patterns: cueWords(part).map(patternOf),
    name: NAME.test(part),
  }));
  // A cue of names alone is no sign where none of them stands.
  const bare = parts.every(({ name }) => name);
  const cue = {
    parts: parts.map((part) => ({ ...part, name: part.name && !bare })),
    weight: text.split(/[\s+]+/).length,
    bare: bare && parts.length > 1,
  };
  parsed.set(text, cue);
  return cue;
}

function patternOf(word: string): Pattern {
  return word.endsWith('*') && word.length > 1
    ? { text: word.slice(0, -1), stem: true }
    : { text: word, stem: false };
}
