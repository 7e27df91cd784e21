/** Whether an English verb and the name found for it make an attribution: many verbs also do other things. */
import { TIME_WORDS } from './english/grammar';
import { OR_WITH, PARTED, PHRASAL } from './english/phrases';
import { BASE, NEEDS_THAT, NOUNISH, OTHER, PLAIN } from './english/verbs';
import { isAside, MODAL } from './english-asides';
import { isJoint, isTrailing } from './english-order';
import { type Item, namesSomebody } from './items';

/** Nouns in disguise (“Smith notes”) count only right after their subject; base forms need a plural. */
export function agrees(items: readonly Item[], subject: number, at: number): boolean {
  const norm = items[at]?.norm ?? '';
  const item = items[subject];
  if (isAside(items, subject, at)) return false;
  if (BASE.has(norm) && !PLAIN.has(norm) && !OTHER.has(norm)) {
    // “The two maintain close relations”.
    if (NEEDS_THAT.has(norm) && !saysThat(items, at) && !items.slice(at).some(({ type }) => type === 'quote'))
      return false;
    return (
      item?.type === 'unnamed' ||
      item?.norm === 'they' ||
      isJoint(items, subject) ||
      items.slice(subject + 1, at).some(({ norm: between }) => MODAL.test(between))
    );
  }
  if (isPhrasal(items, at, norm)) return true;
  const that = hasThat(items, at, norm) || isFinding(items, at) || isElided(items, at);
  const rest = items.slice(at + 1);
  const quote = rest.findIndex(({ type }) => type === 'quote');
  const quoted = quote >= 0;
  if (items[at + 1]?.norm === 'nothing' || items[at + 1]?.norm === 'little') return false;
  const or = hasOther(items, at, OR_WITH.get(norm));
  if (NEEDS_THAT.has(norm) && !that && !or && !isQuotedIn(rest, quote) && !isTrailing(items, subject, at))
    return false;
  const apposed = items[at - 1]?.norm === ',' && quoted;
  const auxiliary = /^(?:has|have|had)$/.test(items[at - 1]?.norm ?? '');
  // “Smith comes home and promises a new quay”.
  const joined = /^(?:and|but)$/.test(items[at - 1]?.norm ?? '') && OBJECT.test(items[at + 1]?.norm ?? '');
  return (
    !NOUNISH.has(norm) ||
    subject === at - 1 ||
    auxiliary ||
    joined ||
    items[at + 1]?.norm === 'that' ||
    apposed
  );
}

const OBJECT = /^(?:a|an|the|to|that|his|her|its|their|no|more|it|them|him)$/;

/** “Offered a ‘deal’”; not “offered no proof, ‘because …’”, where somebody else may go on. */
const isQuotedIn = (rest: readonly Item[], quote: number) =>
  quote >= 0 && !(rest[quote - 1]?.norm === ',' && quote > 2);

/** “Ordered the troops to leave”, “sees the deal as a success”; not “refers to it, as”, “considers giving it a chance”. */
function hasOther(items: readonly Item[], at: number, other: RegExp | undefined): boolean {
  if (!other || /ing$/.test(items[at + 1]?.norm ?? '')) return false;
  const behind = items.slice(at + 1, at + LONGEST_OBJECT);
  const end = behind.findIndex(({ type, norm }) => type === 'quote' || /^(?:[.;:]|whether|that)$/.test(norm));
  return behind.slice(0, end < 0 ? undefined : end).some(({ norm }) => other.test(norm));
}

/** “Confirmed that”, “found, with no judge against, that”, “specified in a talk with the Guardian that”. */
function hasThat(items: readonly Item[], at: number, norm: string): boolean {
  const reach = items[at + 1]?.norm === ',' ? 12 : /^(?:found|finds|holds)$/.test(norm) ? 2 : 6;
  const that = items.slice(at + 1, at + LONGEST_PHRASE).findIndex((next) => next.norm === 'that') + 1;
  if (that === 0 || that < reach) return that > 0;
  const between = items.slice(at + 1, at + that);
  const [first, last] = [between[0], between.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    (WHERE_OR_WHEN.test(first.norm) || TIME_WORDS.test(first.norm)) &&
    (namesSomebody(last) || TIME_WORDS.test(last.norm) || MEDIUM.test(last.norm)) &&
    between.every(({ type }) => type !== 'mark' && type !== 'quote')
  );
}

/** No more words stand between a verb and its “that”. */
const LONGEST_PHRASE = 14;

const WHERE_OR_WHEN = /^(?:in|on|to|at|by|during|with|this|last|late|early|earlier)$/;

const MEDIUM =
  /^(?:calls?|interview|statement|letter|video|post|briefing|conference|talks?|speech|address|report|message|meeting)$/;

/** “Finds the strikes regrettable”: an adjective closes the clause. */
function isFinding(items: readonly Item[], at: number): boolean {
  const clause = items.slice(at + 1, at + 7);
  const end = clause.findIndex(({ type }) => type !== 'word');
  const last = clause[(end < 0 ? clause.length : end) - 1]?.norm ?? '';
  return (
    /^(?:found|finds)$/.test(items[at]?.norm ?? '') &&
    /^(?:the|this|that|it|them)$/.test(clause[0]?.norm ?? '') &&
    (end < 0 || clause[end]?.type === 'mark') &&
    /(?:able|ible|atic|ful|less|ous|ive|ing)$/.test(last)
  );
}

/** “Say that prices rise”, “say prices will rise”. */
export const saysThat = (items: readonly Item[], at: number): boolean =>
  (items[at + 1]?.norm === 'that' && !TIME_WORDS.test(items[at + 2]?.norm ?? '')) || isElided(items, at);

/** “Revealed the government was late”: a clause follows, “that” left out. */
function isElided(items: readonly Item[], at: number): boolean {
  const first = items[at + 1];
  const opens =
    first !== undefined &&
    (namesSomebody(first) ||
      /^(?:the|a|an|this|these|his|her|its|their|there|no|\d[\d,.]*)$/.test(first.norm));
  const clause = items.slice(at + 2, at + 9);
  const verb = clause.findIndex(({ norm, type }) => type === 'word' && FINITE.test(norm));
  const ends = clause.findIndex(
    ({ norm, type }) =>
      type === 'mark' ||
      type === 'quote' ||
      /^(?:that|which|who|whose|whom|where|when|as|and|if|to|by)$/.test(norm),
  );
  return opens && verb >= 0 && (ends < 0 || verb < ends);
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|cannot|must|should|do|does|did|[a-z]+n't)$/;

/** “Spoke of”, “brushed it aside”; “went on” before a comma, “he went on”, or what is said. */
export function isPhrasal(items: readonly Item[], at: number, norm: string): boolean {
  const object = items.slice(at + 1, at + LONGEST_OBJECT);
  const mark = object.findIndex(({ type }) => type === 'mark' || type === 'quote');
  const isParted = object
    .slice(0, mark < 0 ? undefined : mark)
    .some((next) => PARTED.get(norm)?.test(next.norm));
  // “Spoke only of”.
  const behind = /^(?:only|merely|again|also|openly|vaguely)$/.test(items[at + 1]?.norm ?? '')
    ? at + 2
    : at + 1;
  if (isParted) return true;
  if (!PHRASAL.get(norm)?.test(items[behind]?.norm ?? '')) return false;
  const { type, norm: after } = items[behind + 1] ?? {};
  return (
    !/^(?:went|go(?:es|ne|ing))$/.test(norm) ||
    type === undefined ||
    type === 'mark' ||
    type === 'quote' ||
    after === 'to'
  );
}

/** Words of an object, before the other part of its verb. */
const LONGEST_OBJECT = 10;
