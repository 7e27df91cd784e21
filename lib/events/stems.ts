/** Words by what inflection leaves alone, to compare a passage with what is known of an event. */
import { normalise } from '../text/normalise';
import { COMMON, GENERIC } from './words';

const STEM = 6;
/** Shorter words carry little of what a text is about. */
const CONTENT = 6;
/** Smaller numbers are days of a month, or stand anywhere. */
const LAST_DAY = 31;
const YEAR = /^(?:1[89]|20)\d\d$/;
const WORD = /[\p{L}\p{N}]+/gu;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu;

/** The first letters of a word, without the ending of the plural: “drones” → “drone”, “expired” → “expir”. */
export function stem(word: string): string {
  return normalise(word).replace(/s$/, '').slice(0, STEM);
}

/** The stems of all words and numbers of a text. */
export function stemsOf(text: string): Set<string> {
  return new Set((text.match(WORD) ?? []).map(stem));
}

/** The stems of the words that begin with a capital. */
export function capitalStems(text: string): Set<string> {
  return new Set((text.match(CAPITALISED) ?? []).map(stem));
}

/** The stems of the words by which a name is told from others; “the”, “of”, “2025” are none. */
export function nameStems(name: string): string[] {
  const words = (name.match(WORD) ?? []).filter((word) => !COMMON.test(word) && !YEAR.test(word));
  return [...new Set(words.map(stem))];
}

/** Stem → word of the words that carry what a text is about: long, in small letters, no offices; and counts. */
export function contentWords(text: string): Map<string, string> {
  const words = (text.match(WORD) ?? []).filter((word) =>
    /^\d+$/.test(word)
      ? Number(word) > LAST_DAY && !YEAR.test(word)
      : word.length >= CONTENT && word === word.toLowerCase() && !GENERIC.test(word),
  );
  return new Map(words.map((word) => [stem(word), word]));
}
