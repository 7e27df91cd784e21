/** How a name becomes a key of the alias index, and what its spelling asks of the text. */
import { type Token, tokenise } from '../../text/tokens';

/** Longer names are not indexed: no text names anything in so many words. */
export const MAX_KEY_LENGTH = 32;

/** The comparison forms of a name's tokens, hyphens and stops after initials left out; empty where they are too many. */
export function keyOf(name: string): string[] {
  return keyTokens(name).map(({ norm }) => norm);
}

/**
 * Each word's case, for names that match only as written: `C` all capitals,
 * `u` initial capital, `l` neither.
 */
export function caseShape(name: string): string {
  return keyTokens(name).map(shapeOf).join('');
}

export function shapeOf(token: Token): string {
  if (!token.word) return '.';
  return token.allCaps ? 'C' : token.upper ? 'u' : 'l';
}

function keyTokens(name: string): Token[] {
  const tokens = tokenise(name);
  const key = tokens.filter((token, i) => !isJoiner(token, tokens[i - 1]));
  return key.length <= MAX_KEY_LENGTH ? key : [];
}

const HYPHEN = /^[-\u2010-\u2015]$/;

/**
 * A mark within a name that counts as a space: a hyphen, or the full stop of an
 * initial or of a short abbreviation (“St. Petersburg”, “Donald J. Trump”).
 */
function isJoiner(token: Token, before: Token | undefined): boolean {
  if (token.word) return false;
  if (HYPHEN.test(token.norm)) return true;
  return (
    token.norm === '.' &&
    before !== undefined &&
    before.word &&
    before.norm.length <= (before.allCaps ? 1 : 2)
  );
}

/** The next token of a name, over a hyphen or an initial's stop; -1 at the text's or the paragraph's end. */
export function nextInName(tokens: readonly Token[], end: number): number {
  let next = end;
  while (next < tokens.length) {
    const token = tokens[next] as Token;
    const before = tokens[next - 1] as Token;
    // Paragraphs are two line breaks apart; words of a name, one space.
    if (token.start - before.end > 1) return -1;
    if (!isJoiner(token, before)) return next;
    next++;
  }
  return -1;
}
