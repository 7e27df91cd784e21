/** Who is said to say something in a passage: verbs of saying with their subjects, “according to …”, “Name: …”. */
import type { Span } from '../types';
import { isJoint, isTrailing, subjectOf } from './english-attribution';
import type { Item } from './items';
import type { Words } from './lexicon';
import { isJointIn, pairAt } from './other-languages';

export interface Attribution {
  /** Indices into the items: of the subject, and of the verb or phrase. */
  subject: number;
  verb: number;
  /** Where its words begin and end in the text. */
  span: Span;
  /** “…, said Smith”: what is said stands before. */
  trailing: boolean;
  /** “Smith and Jones said”: several mouths. */
  joint: boolean;
}

/**
 * All attributions in a row of items, in text order.
 * @param words those of the language; absent: English.
 */
export function findAttributions(items: readonly Item[], words?: Words): Attribution[] {
  const found: Attribution[] = [];
  items.forEach((item, at) => {
    const subject =
      item.norm === ':' && item.type === 'mark'
        ? beforeColon(items, at)
        : item.type !== 'word'
          ? undefined
          : words
            ? pairAt(items, at, words)?.subject
            : subjectOf(items, at, found);
    if (subject === undefined || found.some((other) => other.subject === subject && other.verb === at))
      return;
    const first = items[Math.min(subject, at)];
    const last = items[Math.max(subject, at)];
    if (!first || !last) return;
    found.push({
      subject,
      verb: at,
      span: { start: first.start, end: last.end },
      trailing: words ? followsSpeech(items, subject, at, words) : isTrailing(items, subject, at),
      joint: words ? isJointIn(items, subject, words) : isJoint(items, subject),
    });
  });
  return found;
}

/** “Smith: …” at the head of the passage; a name without an entry only before a quotation. */
function beforeColon(items: readonly Item[], at: number): number | undefined {
  const index = at - 1;
  const [item, next] = [items[index], items[at + 1]];
  if (item?.type !== 'name' || index > 1 || !next) return undefined;
  return item.mention || next.type === 'quote' ? index : undefined;
}

/** “…, a dit Smith”: a mark or a quotation stands before, auxiliaries between. */
function followsSpeech(items: readonly Item[], subject: number, at: number, words: Words): boolean {
  let first = Math.min(subject, at);
  while (first > 0 && words.between.has(items[first - 1]?.norm ?? '')) first -= 1;
  const before = items[first - 1];
  return before !== undefined && (before.type === 'quote' || /^[,—–-]$/.test(before.norm));
}
