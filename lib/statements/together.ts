/** Several who speak with one voice. */
import { type Item, namesSomebody } from './items';
import type { Who } from './speakers';

const AND = /^(?:,|and|und|et|y|e|i|oraz|ve|и|і|та)$/;

/** “Smith and the mayor, Jones,”: who speaks together is none of them alone. */
export function together(items: readonly Item[], last: number): Who {
  let first = last;
  while (isConjunct(items, first - 1)) first -= 2;
  const { start = 0 } = items[first] ?? {};
  return { speakerAt: { start, end: items[last]?.end ?? start }, anonymous: false };
}

function isConjunct(items: readonly Item[], link: number): boolean {
  const before = items[link - 1];
  return AND.test(items[link]?.norm ?? '') && before !== undefined && namesSomebody(before);
}
