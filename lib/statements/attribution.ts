/** Who is said to say something in a passage: verbs of saying with their subjects, “according to …”, “Name: …”. */
import type { Span } from '../types';
import { ownerBeforeColon } from './english-answers';
import { hasPlainSubject, subjectOf } from './english-attribution';
import { isHearsay } from './english-hearsay';
import { isJoint, isTrailing } from './english-order';
import { isFromFirst } from './from-whom';
import type { Item } from './items';
import { isOfMany, isQuestion } from './no-speech';
import { pairAt } from './other-languages';
import { followsSpeech } from './other-order';
import type { Pair } from './other-phrases';
import { isJointIn } from './other-series';
import { isSourceOf } from './sources';
import { isInViewOf, isToldByOthers, isViewOfOthers } from './told-by-others';
import { isInThirdPerson } from './told-of';
import type { Words } from './words';

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
  /** Somebody says it, but not plainly who: the subject is the verb itself. */
  unclear: boolean;
}

/**
 * All attributions in a row of items, in text order.
 * @param words those of the language; absent: English.
 */
export function findAttributions(items: readonly Item[], words?: Words): Attribution[] {
  const found: Attribution[] = [];
  items.forEach((item, at) => {
    const { subject, unclear = false } = pairOf(items, item, at, found, words) ?? {};
    if (subject === undefined || found.some((other) => other.subject === subject && other.verb === at))
      return;
    const first = items[Math.min(subject, at)];
    const last = items[Math.max(subject, at)];
    if (!first || !last) return;
    found.push({
      subject,
      verb: at,
      span: { start: first.start, end: last.end },
      trailing: words ? followsSpeech(items, Math.min(subject, at), words) : isTrailing(items, subject, at),
      joint: words ? isJointIn(items, subject, words, at) : isJoint(items, subject),
      unclear,
    });
  });
  if (isQuestion(items)) return [];
  const own = found.filter(
    (each) =>
      !isSourceOf(each, found, items, words) &&
      !(words && (isToldByOthers(each, found, items, words) || isOfMany(items, each, words))) &&
      !(words && isInViewOf(each, found, items, words)) &&
      !isViewOfOthers(each, found, items),
  );
  // Beside somebody who is named, a verb without a subject tells nothing.
  return own.every(({ unclear }) => unclear) ? own.slice(0, 1) : own.filter(({ unclear }) => !unclear);
}

function pairOf(
  items: readonly Item[],
  item: Item,
  at: number,
  found: readonly Attribution[],
  words: Words | undefined,
): Pick<Pair, 'subject' | 'unclear'> | undefined {
  if (item.norm === ':' && item.type === 'mark')
    return subjectAt(beforeColon(items, at, words) ?? (words ? undefined : ownerBeforeColon(items, at)));
  if (item.type !== 'word') return undefined;
  if (words) return coordinated(items, at, found, words) ?? pairAt(items, at, words);
  return (
    subjectAt(subjectOf(items, at, found)) ??
    (hasPlainSubject(items, at) || isHearsay(items, at) ? { subject: at, unclear: true } : undefined)
  );
}

/** «Смит назвал … и пообещал …»: a second verb behind “and” has the subject of the first. */
function coordinated(
  items: readonly Item[],
  at: number,
  found: readonly Attribution[],
  words: Words,
): Pick<Pair, 'subject'> | undefined {
  const last = found.at(-1);
  const joins = words.and.has(items[at - 1]?.norm ?? '') && words.verbs.has(items[at]?.norm ?? '');
  return joins && last && !last.unclear ? { subject: last.subject } : undefined;
}

const subjectAt = (subject: number | undefined) => (subject === undefined ? undefined : { subject });

/** “Ponte, Smith: «…»”: Italian headlines name the matter first. */
const isBehindMatter = (items: readonly Item[], index: number): boolean =>
  index <= 4 &&
  items[index - 1]?.norm === ',' &&
  items[index]?.mention?.kind === 'person' &&
  items[index + 2]?.type === 'quote' &&
  items.slice(0, index - 1).every(({ type, mention }) => type !== 'mark' && mention?.kind !== 'person');

/** “Procès RN : la parole à la défense”: a body or a country behind a noun tells what the matter is. */
function isOfMatter(items: readonly Item[], index: number, words: Words | undefined): boolean {
  const [noun, body] = [items[0], items[1]];
  const led = words?.articles.has(noun?.norm ?? '') ?? true;
  return (
    index === 1 && !led && !noun?.mention && body?.mention !== undefined && body.mention.kind !== 'person'
  );
}

/** “Smith: …” at the head of the passage; a name without an entry only before a quotation. */
function beforeColon(items: readonly Item[], at: number, words: Words | undefined): number | undefined {
  if (isFromFirst(items, at)) return 0;
  const index = at - 1;
  const [item, next] = [items[index], items[at + 1]];
  // “Oslo: The talks …” is a dateline.
  const inPlace = item?.mention?.kind === 'place' && item.mention.how !== 'metonym';
  const isLater = (index > 1 && !isBehindMatter(items, index)) || isOfMatter(items, index, words);
  // «„План“ Смита: что известно».
  if (item?.type !== 'name' || item.oblique || isLater || !next || inPlace) return undefined;
  // “Mali: three dead in a raid” is a heading by country.
  const isHeading = item.mention?.kind === 'country' && item.mention.how !== 'metonym';
  // “Smith on tour: Chancellor meets farmers”, „Smith: Er geht“: told of her by somebody else.
  if (isInThirdPerson(item, items.slice(at + 1))) return undefined;
  return (item.mention && !isHeading) || next.type === 'quote' ? index : undefined;
}
