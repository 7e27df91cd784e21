/** German nouns of two words. */
import type { Entry } from './gloss-entries';

/** A German noun that is long enough to be of two. */
export const COMPOUND = /^\p{Lu}\p{Ll}{8,}$/u;
/** Shorter parts stand at the beginning and end of many words. */
const PART = 4;

/**
 * What the end of a German compound means, behind a beginning that is another word, known or not:
 * “Ölpreisdeckel”, “Zollstreit”.
 * @param head the entry of which the word has the beginning.
 */
export function tailOf(
  word: string,
  head: Entry | undefined,
  entryOf: (tail: string) => Entry | undefined,
): readonly string[] {
  if (head && (head.words.length > 1 || !head.words[0]?.endsWith('*'))) return [];
  const from = Math.max(PART, (head?.words[0]?.length ?? 0) - 1);
  for (let at = from; at <= word.length - PART; at++) {
    const tail = word.slice(at);
    const entry = entryOf(tail);
    if (entry && (entry.words[0]?.length ?? 0) > PART) return entry.english;
  }
  return [];
}
