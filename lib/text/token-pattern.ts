/** Tokens by one pattern for all scripts: what the reading of letters in `tokens.ts` cannot tell, and is held against. */
import { normalise } from './normalise';
import { markToken, type Token } from './token';

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

/** All tokens of a text, in order; `offset` is added to every position. */
export function tokeniseByPattern(text: string, offset = 0): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => tokenOf(match[0], match.index + offset));
}

/** The token that begins at a place; none where white space stands there. */
export function tokenByPattern(text: string, at: number): Token | undefined {
  TOKEN_HERE.lastIndex = at;
  const surface = TOKEN_HERE.exec(text)?.[0];
  return surface === undefined ? undefined : tokenOf(surface, at);
}

function tokenOf(surface: string, start: number): Token {
  if (!WORD.test(surface)) return markToken(surface, start);
  const possessive = POSSESSIVE.exec(surface);
  const stem = possessive ? surface.slice(0, possessive.index) : surface;
  return {
    start,
    end: start + surface.length,
    norm: normalise(stem).replaceAll('.', ''),
    upper: UPPER.test(stem) || UNCASED.test(stem),
    allCaps: !LOWER.test(stem) && TWO_UPPER.test(stem),
    word: true,
    stemEnd: start + stem.length,
  };
}
