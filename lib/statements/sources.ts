/** Papers and outlets' people through whom somebody's words came: “said, according to a transcript”. */
import type { Attribution } from './attribution';
import type { Item } from './items';
import type { Words } from './words';

/**
 * „Smith sagte laut Redetext: …“, “said he was ‘late’, according to Harbour’s reporter Jones”: a paper or an outlet's own
 * people through whom the words of somebody else came.
 */
export function isSourceOf(
  { subject, verb, unclear, span }: Attribution,
  found: readonly Attribution[],
  items: readonly Item[],
  words: Words | undefined,
): boolean {
  const speaks = found.some((other) => !other.unclear && other.verb < verb && other.span.end <= span.start);
  if (!speaks) return false;
  if (!words) return items[verb]?.norm === 'according' && isOfOutlet(items, verb, subject);
  if (!words.accordingFirst.has(items[verb]?.norm ?? '') || items[subject]?.mention) return false;
  // A phrase that a mark sets apart may be another's: „Smith kam, laut Bericht war Jones da“.
  const from = found.findLast((other) => !other.unclear && other.verb < verb);
  const last = from ? Math.max(from.subject, from.verb) : verb;
  return (
    (unclear || verb < subject) &&
    items.slice(last + 1, verb).every(({ type }) => type !== 'mark' && type !== 'quote')
  );
}

/** “According to Harbour's senior reporter Jones”. */
const isOfOutlet = (items: readonly Item[], verb: number, subject: number): boolean =>
  items
    .slice(verb + 1, subject)
    .some(({ mention, possessive }) => mention?.kind === 'outlet' && possessive === true);
