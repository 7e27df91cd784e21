/** Several who speak with one voice. */
import { type Item, namesSomebody } from './items';
import type { Who } from './speakers';

const ENGLISH_AND: ReadonlySet<string> = new Set(['and']);

/**
 * “Smith, Berg and Jones”: who speaks together is none of them alone.
 * @param last index of the last of them.
 * @param and the words of the language that join two, if it is not English.
 */
export function together(items: readonly Item[], last: number, and = ENGLISH_AND): Who {
  const joins = (link: number) => {
    const { norm = '' } = items[link] ?? {};
    const before = items[link - 1];
    return (norm === ',' || and.has(norm)) && before !== undefined && namesSomebody(before);
  };
  let first = last;
  while (joins(first - 1)) first -= 2;
  const { start = 0 } = items[first] ?? {};
  return { speakerAt: { start, end: items[last]?.end ?? start }, anonymous: false };
}
