/** Words and marks of a text with their UTF-16 offsets. */
import { normalise } from './normalise';

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

// Letters, digits and marks; inner apostrophes and full stops of initialisms
// ("O'Brien", "U.S.", "Sa'dulloev"). Hyphens split: "Trump-Putin" is two names.
const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['\u2019\u02BC\u02BB\u2018](?=[\p{L}])[\p{L}\p{M}]+)*['\u2019]?(?<=[sS]['\u2019]|[^'\u2019])|[^\s\p{L}\p{N}\p{M}]/gu;
const POSSESSIVE = /['\u2019\u02BC][sS]$|(?<=[sS])['\u2019]$/;
const WORD = /[\p{L}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
const UNCASED = /^\p{Lo}/u;
const LOWER = /\p{Ll}/u;
const TWO_UPPER = /\p{Lu}.*\p{Lu}/u;

/**
 * Splits a text into tokens, in order. White space is in none of them.
 * @param offset added to every position (for a part of a longer text).
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const start = match.index + offset;
    const end = start + surface.length;
    if (!WORD.test(surface)) {
      tokens.push({ start, end, norm: surface, upper: false, allCaps: false, word: false, stemEnd: end });
      continue;
    }
    const possessive = POSSESSIVE.exec(surface);
    const stem = possessive ? surface.slice(0, possessive.index) : surface;
    tokens.push({
      start,
      end,
      norm: normalise(stem).replaceAll('.', ''),
      upper: UPPER.test(stem) || UNCASED.test(stem),
      allCaps: !LOWER.test(stem) && TWO_UPPER.test(stem),
      word: true,
      stemEnd: start + stem.length,
    });
  }
  return tokens;
}
