/** Acronyms that an article gives a meaning of its own. */
import { atWords } from './at-words';
import { isBody } from './hit-kinds';
import type { Passage } from './passage';

const SMALL =
  /^(?:of|for|and|on|the|in|to|de|del|du|des|der|die|das|von|fur|la|le|les|et|y|e|i|di|da|do|dos|und)$/;

const BRACKET = new Set(['(']);

/**
 * “artificial pancreas (AP)”, “Venezolana de Televisión (VTV)”: the letters stand for the words before the bracket.
 * @returns the letters in comparison form; not those that mean the same in the base.
 */
export function redefinedAcronyms({ tokens, hitAt }: Passage): string[] {
  return atWords(tokens, BRACKET, (bracket) => {
    const i = bracket + 1;
    const token = tokens[i];
    if (!token?.allCaps || tokens[i + 1]?.norm !== ')') return [];
    const letters = [...token.norm];
    // “European Convention of Human Rights (ECHR)”: small words have no letter.
    const before = tokens.slice(Math.max(0, i - 1 - 2 * letters.length), i - 1);
    const words = before.filter(({ norm }) => letters.length < 3 || !SMALL.test(norm)).slice(-letters.length);
    const spelt =
      words.length === letters.length && words.every(({ norm }, k) => norm.startsWith(letters[k] ?? ''));
    const body = hitAt[i - 2];
    const begun = body && isBody(body) && tokens[body.firstToken]?.norm.startsWith(letters[0] ?? '') === true;
    const meanings = new Set(hitAt[i]?.refs.map(({ id }) => id));
    const same = body?.refs.some(({ id }) => meanings.has(id)) ?? false;
    return (spelt || begun) && !same ? [token.norm] : [];
  });
}
