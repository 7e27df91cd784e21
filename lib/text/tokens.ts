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
// So do the elisions of French and Italian: "l'Ukraine", "dell'Ucraina".
// In scripts written without spaces every letter is a token of its own: where a
// word ends is only known where a name is found.
const TOKEN =
  /(?:\p{L}\.){2,}|(?:[lLdD]|[qQ]u|[jJ]usqu|[dDnN]ell|[aA]ll|[sS]ull|[dD]all|[uU]n)['\u2019](?=\p{L}{3})|[[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]&&[\p{L}\p{N}\p{M}]]\p{M}*|[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+(?:['\u2019\u02BC\u02BB\u2018](?=[\p{L}])[\p{L}\p{M}]+)*['\u2019]?(?<=[sS]['\u2019]|[^'\u2019])|[^\s\p{L}\p{N}\p{M}]/gv;
const TOKEN_HERE = new RegExp(TOKEN.source, 'vy');
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
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === LINE_FEED) {
      at++;
      continue;
    }
    if (isMark(code)) {
      tokens.push(markToken(text.charAt(at), at + offset));
      at++;
      continue;
    }
    // Most words are plain: reading their letters one by one spares six patterns a word.
    const end = plainWordEnd(text, at);
    if (end > at) {
      tokens.push(plainToken(text.slice(at, end), at + offset));
      at = end;
      continue;
    }
    TOKEN_HERE.lastIndex = at;
    const surface = TOKEN_HERE.exec(text)?.[0];
    if (surface !== undefined) tokens.push(tokenOf(surface, at + offset));
    at += surface?.length ?? 1;
  }
  return tokens;
}

/** The same by the pattern alone: what `tokenise` is held against. */
export function tokeniseByPattern(text: string, offset = 0): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => tokenOf(match[0], match.index + offset));
}

function tokenOf(surface: string, start: number): Token {
  const end = start + surface.length;
  if (!WORD.test(surface)) {
    return markToken(surface, start);
  }
  const possessive = POSSESSIVE.exec(surface);
  const stem = possessive ? surface.slice(0, possessive.index) : surface;
  return {
    start,
    end,
    norm: normalise(stem).replaceAll('.', ''),
    upper: UPPER.test(stem) || UNCASED.test(stem),
    allCaps: !LOWER.test(stem) && TWO_UPPER.test(stem),
    word: true,
    stemEnd: start + stem.length,
  };
}

function markToken(surface: string, start: number): Token {
  const end = start + surface.length;
  return { start, end, norm: surface, upper: false, allCaps: false, word: false, stemEnd: end };
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;
const LAST_ASCII = 0x7f;

/** The end of a word of ASCII letters and digits at `at`; `at` where there is none, or more than letters may belong to it. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
  const next = end < text.length ? text.charCodeAt(end) : SPACE;
  if (next === APOSTROPHE || next > LAST_ASCII) return at;
  // “U.S.”: only single letters make an initialism.
  return next === FULL_STOP && end - at === 1 ? at : end;
}

function plainToken(surface: string, start: number): Token {
  const norm = surface.toLowerCase();
  const code = surface.charCodeAt(0);
  const end = start + surface.length;
  return {
    start,
    end,
    norm,
    upper: code >= 0x41 && code <= 0x5a,
    allCaps: norm !== surface && surface === surface.toUpperCase() && TWO_UPPER.test(surface),
    word: true,
    stemEnd: end,
  };
}

/** Punctuation of ASCII, and the dashes, quotation marks and dots of U+2010–2027. */
function isMark(code: number): boolean {
  return (code > SPACE && code < LAST_ASCII && !isAlphanumeric(code)) || (code >= 0x2010 && code <= 0x2027);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
