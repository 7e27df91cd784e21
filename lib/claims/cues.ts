/** Cues of topics: words joined by “ + ”, all of which must occur; `*` ends a stem. */
import { normalise } from '../text/normalise';

/** A passage's words and marks in comparison form, with where each word stands. */
export interface Phrases {
  tokens: readonly string[];
  /** Word → its indices in `tokens`. */
  at: ReadonlyMap<string, readonly number[]>;
}

/** One word of a cue: itself, or with `stem` all words that begin so. */
interface Pattern {
  text: string;
  stem: boolean;
}

interface Cue {
  parts: Pattern[][];
  /** Words, by which longer cues go before shorter ones. */
  weight: number;
}

/** Spaces and hyphens part words alike; every other mark is a word of its own. */
const TOKEN = /[\p{L}\p{M}\p{N}]+\*?|[^\s\p{L}\p{M}\p{N}-]/gu;

const compiled = new Map<string, Cue>();

export function phrasesOf(text: string): Phrases {
  const tokens = normalise(text).match(TOKEN) ?? [];
  const at = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    const known = at.get(token);
    if (known) known.push(index);
    else at.set(token, [index]);
  });
  return { tokens, at };
}

/** The words of the cues that match, summed up. */
export function weightOf(cues: readonly string[], phrases: Phrases): number {
  return cues
    .map(compile)
    .filter((cue) => matches(cue, phrases))
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** So many letters of a word are looked up before a cue is tried. */
const KEY = 3;

/** Many cue lists at once: only those are tried of which a word begins as one of the passage does. */
export class CueIndex {
  private readonly entries = new Map<string, { owner: string; cue: Cue }[]>();

  constructor(lists: readonly { id: string; cues: readonly string[] }[]) {
    for (const { id: owner, cues } of lists) {
      for (const text of cues) {
        const cue = compile(text);
        const key = keyOf(cue);
        const entries = this.entries.get(key) ?? [];
        if (entries.length === 0) this.entries.set(key, entries);
        entries.push({ owner, cue });
      }
    }
  }

  /** For each list with a matching cue, the words of its longest one. */
  strengths(phrases: Phrases): Map<string, number> {
    const strengths = new Map<string, number>();
    const keys = new Set([...phrases.at.keys()].map((word) => word.slice(0, KEY)));
    for (const key of [...keys, '']) {
      for (const { owner, cue } of this.entries.get(key) ?? []) {
        if (cue.weight > (strengths.get(owner) ?? 0) && matches(cue, phrases))
          strengths.set(owner, cue.weight);
      }
    }
    return strengths;
  }
}

function compile(text: string): Cue {
  const known = compiled.get(text);
  if (known) return known;
  const parts = text.split(' + ').map((part) => (normalise(part).match(TOKEN) ?? []).map(patternOf));
  const cue = { parts, weight: text.split(/[\s+]+/).length };
  compiled.set(text, cue);
  return cue;
}

function patternOf(token: string): Pattern {
  return token.endsWith('*') && token.length > 1
    ? { text: token.slice(0, -1), stem: true }
    : { text: token, stem: false };
}

/** The first letters of the cue's longest word; nothing where a word is shorter than its key. */
function keyOf({ parts }: Cue): string {
  const [longest] = parts.flat().sort((a, b) => b.text.length - a.text.length);
  return longest && longest.text.length >= KEY ? longest.text.slice(0, KEY) : '';
}

function matches({ parts }: Cue, phrases: Phrases): boolean {
  return parts.every((part) => occurs(part, phrases));
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
