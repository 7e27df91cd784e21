/** Looking at a text's tokens for a few words. */
import type { Token } from '../text/tokens';

/** What is found at the tokens that are one of the words: where few are, most tokens cost a look only. */
export function atWords<T>(
  tokens: readonly Token[],
  words: { has(norm: string): boolean },
  find: (index: number) => readonly T[],
): T[] {
  const found: T[] = [];
  for (let index = 0; index < tokens.length; index += 1)
    if (words.has((tokens[index] as Token).norm)) found.push(...find(index));
  return found;
}
