/** Clauses in which a verb of saying stands, but nothing that is said. */
import type { Span } from '../types';
import type { Attribution } from './attribution';
import type { Item } from './items';
import type { Words } from './words';

/** No words, or “Smith risponde al”: behind the verb nothing but what leads to the next clause. */
export function tellsNothing(
  span: Span | undefined,
  { trailing, subject, verb }: Attribution,
  items: readonly Item[],
  words: Words | undefined,
): boolean {
  if (!span) return false;
  if (span.end <= span.start) return true;
  if (!words || trailing || subject > verb) return false;
  const behind = items.slice(verb + 1).filter(({ end }) => end <= span.end);
  const goesOn = items.some(({ start }) => start >= span.end);
  return (
    goesOn &&
    behind.length > 0 &&
    behind.every(
      ({ type, norm }) => type === 'word' && (words.prepositions.has(norm) || words.articles.has(norm)),
    )
  );
}
