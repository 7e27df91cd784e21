/** How an attribution stands to the one before it in the passage. */
import type { Attribution } from './attribution';
import { PREPOSITIONS } from './english/grammar';
import { MENTAL } from './english/verbs';
import { type Item, namesSomebody } from './items';
import type { Lexicon } from './lexicon';
import { isInClause } from './shares';
import type { Who } from './speakers';

/** An attribution with the one whom it names. */
export interface Spoken {
  attribution: Attribution;
  who: Who;
}

/** Verbs after which “that” is often left out. */
const SAYS = new Set([
  'said',
  'says',
  'added',
  'claimed',
  'claims',
  'insisted',
  'insists',
  'thinks',
  'believes',
  'noted',
]);

/** An attribution that only goes on with the one before: of the same speaker, or within what is said. */
export function goesOn(
  previous: Spoken,
  next: Attribution,
  who: Who,
  items: readonly Item[],
  lexicon: Lexicon,
): boolean {
  if (previous.attribution.subject === next.subject || (previous.attribution.joint && next.joint))
    return true;
  const quoted = items.some(
    ({ type, start, end }) =>
      type === 'quote' && start >= previous.attribution.span.end && end <= next.span.start,
  );
  if (!quoted && isNested(previous.attribution, next, items, lexicon)) return true;
  return !quoted && who.speaker !== undefined && who.speaker === previous.who.speaker;
}

/** “… that on Monday, Jones rejected it”: a phrase of time or place before the subject. */
function withoutFront(clause: readonly Item[]): readonly Item[] {
  const comma = clause.findIndex(({ norm }) => norm === ',');
  const front = comma === clause.length - 1 && comma <= 5 && PREPOSITIONS.has(clause[0]?.norm ?? '');
  return front ? [] : clause;
}

/** “According to Smith, during the talks, Jones …”. */
const isFront = (between: readonly Item[]): boolean =>
  between.length <= LONGEST_FRONT &&
  between[0]?.norm === ',' &&
  between.at(-1)?.norm === ',' &&
  (PREPOSITIONS.has(between[1]?.norm ?? '') ||
    /^(?:during|after|before|amid|since|following|despite)$/.test(between[1]?.norm ?? ''));

const LONGEST_FRONT = 7;

/** “Smith claimed that Jones had told him ‘we go’”: Smith's word for what Jones said. */
function isRecalled(outer: Attribution, inner: Attribution, items: readonly Item[]): boolean {
  return (
    CLAIMS.test(items[outer.verb]?.norm ?? '') &&
    TELLS.test(items[inner.verb]?.norm ?? '') &&
    /^(?:him|her|them|me|us)$/i.test(items[inner.verb + 1]?.norm ?? '') &&
    items
      .slice(outer.verb + 1, inner.verb)
      .every(({ type, norm }) => type !== 'quote' && !/^[;:]$/.test(norm))
  );
}

const CLAIMS = /^(?:claim(?:s|ed)|alleg(?:es|ed)|testif(?:ies|ied)|recall(?:s|ed)|recount(?:s|ed))$/;
const TELLS = /^(?:told|asked|warned|promised|assured|threatened|called|informed)$/;

/** “Smith said that Jones rejects it”, “Smith said Jones believes it”: what is said of another is said by Smith. */
function isNested(
  outer: Attribution,
  inner: Attribution,
  items: readonly Item[],
  { words }: Lexicon,
): boolean {
  const isAnd = (item: Item | undefined) =>
    item !== undefined && (words ? words.and.has(item.norm) : item.norm === 'and');
  const isThat = ({ norm }: Item) => (words ? words.that.has(norm) : norm === 'that');
  // “Smith: …”: what others are told to say is within his turn.
  if (items[outer.verb]?.norm === ':' && !inner.trailing) return true;
  // “We are late, Smith said; Wales thought it was early”: what others think is told by him.
  const isThought = MENTAL.has(items[inner.verb]?.norm ?? '') && !inner.trailing && outer.trailing;
  if (isThought && items[Math.min(inner.subject, inner.verb) - 1]?.norm === ';')
    return items.slice(inner.verb).every(({ type }) => type !== 'quote');
  if (outer.trailing || inner.trailing) return false;
  if (isRecalled(outer, inner, items)) return true;
  if (items.some(({ type }, at) => type === 'quote' && at > inner.verb && isInClause(items, inner, at)))
    return false;
  const first = Math.min(inner.subject, inner.verb);
  // “That Smith and Jones had agreed”.
  const pair = isAnd(items[first - 1]) && namesSomebody(items[first - 2] ?? { type: 'mark' });
  const between = items.slice(outer.verb + 1, pair ? first - 2 : first);
  const that = between.some(isThat);
  const clause = withoutFront(between.slice(between.findLastIndex(isThat) + 1));
  const breaks = clause.some(
    ({ norm }) => /^(?:[,;:]|but|while|and|whereas)$/.test(norm) || words?.and.has(norm),
  );
  // “Smith said Jones and Brown agreed”.
  const subjects = between.every((item, i) => (i % 2 === 0 ? namesSomebody(item) : item.norm === 'and'));
  const direct = subjects && SAYS.has(items[outer.verb]?.norm ?? '');
  // “Smith said he would meet Jones, who rejects it”.
  if (items.slice(inner.subject + 1, inner.verb).some(({ norm }) => norm === 'who')) return true;
  // “According to Smith, Jones rejects it”.
  const near = between.length <= 4 || isFront(items.slice(outer.subject + 1, first));
  const according = items[outer.verb]?.norm === 'according' && near && !clause.some(isAnd);
  if (according) return true;
  return direct || MENTAL.has(items[inner.verb]?.norm ?? '') || (that && !breaks);
}

/**
 * “Smith dice que Jones confesó ‘un error’”: nothing ends the clause of “que” before the other's verb. In languages that
 * leave the subject out, who tells it goes on.
 */
export function isInThat(
  outer: Attribution,
  inner: Attribution,
  items: readonly Item[],
  { words }: Lexicon,
): boolean {
  if (!words?.dropsSubject || outer.trailing || inner.trailing) return false;
  const between = items.slice(outer.verb + 1, Math.min(inner.subject, inner.verb));
  const ends = ({ type, norm }: Item) => type === 'quote' || type === 'mark' || words.and.has(norm);
  return between.some(({ norm }) => words.that.has(norm)) && !between.some(ends);
}

/** “…, as the minister put it”: the words before are the minister's own. */
export function isAsPut({ subject, verb }: Attribution, items: readonly Item[]): boolean {
  const first = Math.min(subject, verb);
  return items.slice(Math.max(0, first - 2), first).some(({ norm }) => norm === 'as');
}

/** “Smith told Jones to wait, the Council said”: the last to speak says all of it. */
export function reportsAll(last: Attribution, before: Spoken, items: readonly Item[]): boolean {
  return holds(last, before.attribution, items) && items.every(({ type }) => type !== 'quote');
}

/** “Wales agreed, he said”: what the one tells lies within what the other does. */
export function holds(outer: Attribution, inner: Attribution, items: readonly Item[]): boolean {
  const between = items.slice(inner.verb, Math.min(outer.subject, outer.verb));
  return outer.trailing && !inner.trailing && between.every(({ norm }) => !/^[;:]$/.test(norm));
}
