/** Words and marks of a text with their UTF-16 offsets. */
import { DIGIT, GAP, isLetter, kindAt, LOWER, MARK, OTHER, UPPER } from './letters';
import { normalise } from './normalise';
import { markToken, type Token } from './token';
import { tokenByPattern } from './token-pattern';

export type { Token } from './token';

/** Splits a text into tokens, in order. White space is in none of them. */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    const token =
      kind === GAP ? undefined : kind === MARK ? markToken(text.charAt(at), at) : wordAt(text, at);
    at = token?.end ?? at + 1;
    if (!token) continue;
    if (offset !== 0) shift(token, offset);
    tokens.push(token);
  }
  return tokens;
}

function shift(token: Token, offset: number): void {
  token.start += offset;
  token.end += offset;
  token.stemEnd += offset;
}

function wordAt(text: string, start: number): Token | undefined {
  const plainEnd = plainWordEnd(text, start);
  if (plainEnd > start) return plainToken(text.slice(start, plainEnd), start);
  const end = wordEnd(text, start);
  if (end === undefined) return tokenByPattern(text, start);
  const stemEnd = end - possessiveLength(text.slice(start, end));
  const stem = text.slice(start, stemEnd);
  return {
    start,
    end,
    norm: normOf(stem),
    upper: kindAt(text, start) === UPPER,
    allCaps: isAllCaps(stem),
    word: true,
    stemEnd,
  };
}

/** The end of a word of ASCII letters and digits, with which most texts are full; `start` where more may belong to it. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  let code = text.charCodeAt(end);
  while ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39))
    code = text.charCodeAt(++end);
  if (code > LAST_ASCII || code === 0x27) return start;
  return code === FULL_STOP && end - start === 1 ? start : end;
}

function plainToken(surface: string, start: number): Token {
  const norm = surface.toLowerCase();
  const code = surface.charCodeAt(0);
  const end = start + surface.length;
  const allCaps = norm !== surface && surface === surface.toUpperCase() && isAllCaps(surface);
  return { start, end, norm, upper: code >= 0x41 && code <= 0x5a, allCaps, word: true, stemEnd: end };
}

/** The end of the word that begins at a place; undefined where only the pattern can tell. */
function wordEnd(text: string, start: number): number | undefined {
  let end = start;
  while (isAlphanumeric(kindAt(text, end))) end++;
  const next = text.charCodeAt(end);
  if (kindAt(text, end) === OTHER) return undefined;
  if (next === FULL_STOP && end - start === 1) return initialismEnd(text, start);
  if (!isApostrophe(next)) return end;
  if (next !== TURNED_COMMA && ELISIONS.has(text.slice(start, end))) {
    const kinds = [kindAt(text, end + 1), kindAt(text, end + 2), kindAt(text, end + 3)];
    if (kinds.includes(OTHER)) return undefined;
    if (kinds.every(isLetter)) return end + 1;
  }
  return endWithApostrophes(text, end);
}

/** “O'Brien”, “Russia's”, “States'”. */
function endWithApostrophes(text: string, wordEnd: number): number | undefined {
  let end = wordEnd;
  while (isApostrophe(text.charCodeAt(end)) && isLetter(kindAt(text, end + 1))) {
    end += 2;
    while (isLetter(kindAt(text, end))) end++;
  }
  if (kindAt(text, end) === OTHER || (isApostrophe(text.charCodeAt(end)) && kindAt(text, end + 1) === OTHER))
    return undefined;
  const next = text.charCodeAt(end);
  return isApostrophe(next) && next !== TURNED_COMMA && isS(text.charCodeAt(end - 1)) ? end + 1 : end;
}

/** “U.S.”; where only one letter has a full stop behind it, that letter alone. */
function initialismEnd(text: string, start: number): number | undefined {
  let end = start;
  while (isLetter(kindAt(text, end)) && text.charCodeAt(end + 1) === FULL_STOP) end += 2;
  if (kindAt(text, end) === OTHER) return undefined;
  return end - start > 2 ? end : start + 1;
}

/** How much of a word's end is `'s`, or the apostrophe alone. */
function possessiveLength(word: string): number {
  const [before, last] = [word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1)];
  if (isApostrophe(last)) return isS(before) ? 1 : 0;
  return isS(last) && isApostrophe(before) && before !== TURNED_COMMA ? 2 : 0;
}

const PLAIN = /^[\x20-\x7E]*$/;

function normOf(stem: string): string {
  const norm = PLAIN.test(stem) ? stem.toLowerCase() : normalise(stem);
  return norm.includes('.') ? norm.replaceAll('.', '') : norm;
}

function isAllCaps(stem: string): boolean {
  let capitals = 0;
  for (let i = 0; i < stem.length; i++) {
    const kind = kindAt(stem, i);
    if (kind === LOWER) return false;
    if (kind === UPPER) capitals++;
  }
  return capitals > 1;
}

/** Words that French and Italian join to the next by an apostrophe. */
const ELISIONS = new Set(
  'l L d D qu Qu jusqu Jusqu dell Dell nell Nell all All sull Sull dall Dall un Un'.split(' '),
);

const LAST_ASCII = 0x7f;
const FULL_STOP = 0x2e;
const TURNED_COMMA = 0x2018;

function isAlphanumeric(kind: number): boolean {
  return isLetter(kind) || kind === DIGIT;
}

/** ' ’ ‘ */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === TURNED_COMMA;
}

function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
}
