/**
 * What the UTF-16 units are of which most words are made: Latin, Greek and Cyrillic letters with two cases, digits,
 * marks, white space. Read from a table, as the patterns that tell letters take longer to compile than an article to read.
 */

/** Only a pattern can tell. */
export const OTHER = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** Punctuation and symbols. */
export const MARK = 5;
export const GAP = 6;

/** The end of the Cyrillic block. */
const TABLE_END = 0x530;
/** Dashes, quotation marks and dots. */
const [FIRST_DASH, LAST_DOT] = [0x2010, 0x2027];

/** Filled as the units are met. */
const table = new Uint8Array(TABLE_END);
const NOT_READ = 0;

/** The kind of the unit at a place; white space behind the text's end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return GAP;
  const code = text.charCodeAt(at);
  if (code < TABLE_END) {
    if (table[code] === NOT_READ) table[code] = read(code);
    return table[code] as number;
  }
  return code >= FIRST_DASH && code <= LAST_DOT ? MARK : OTHER;
}

export function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER;
}

/** Is the unit at a place a letter, of whatever script? */
export function isLetterAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return isLetter(kind) || (kind === OTHER && /\p{L}/u.test(text.charAt(at)));
}

function read(code: number): number {
  if (code >= 0xc0) return readLetter(code);
  if (code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)) return GAP;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0x41 && code <= 0x5a) return UPPER;
  if (code >= 0x61 && code <= 0x7a) return LOWER;
  // Above ASCII: ª ² ³ µ ¹ º ¼ ½ ¾ belong to words.
  return /[ª²³µ¹º¼½¾]/.test(String.fromCharCode(code)) ? OTHER : MARK;
}

function readLetter(code: number): number {
  const letter = String.fromCharCode(code);
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  if (letter === '×' || letter === '÷') return MARK;
  // Combining marks have cases too.
  if (lower === upper || (code >= 0x300 && code <= 0x36f)) return OTHER;
  return letter === lower ? LOWER : letter === upper ? UPPER : OTHER;
}
