/** A word or a mark of a text. */

export interface Token {
  start: number;
  end: number;
  /** Comparison form, possessive ending removed. */
  norm: string;
  /** First letter is upper case (or the script has no case and it is a letter). */
  upper: boolean;
  /** All letters upper case, at least two. */
  allCaps: boolean;
  /** A word or number; otherwise a single punctuation mark. */
  word: boolean;
  /** End of the word without `'s`; equal to `end` where there is none. */
  stemEnd: number;
}

export function markToken(surface: string, start: number): Token {
  const end = start + surface.length;
  return { start, end, norm: surface, upper: false, allCaps: false, word: false, stemEnd: end };
}
