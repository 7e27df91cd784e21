/** How an English attribution stands to what is said, and to other names. */
import { BETWEEN, PREPOSITIONS, TIME_WORDS } from './english/grammar';
import { PHRASAL } from './english/phrases';
import { OTHER, PLAIN } from './english/verbs';
import { type Item, namesSomebody } from './items';
import { OWN } from './nominative';

/** “Senator”, “Representative” before a name: a capital that nobody linked. */
const isTitle = (item: Item | undefined) =>
  item !== undefined &&
  !item.mention &&
  (item.type === 'name' || (item.type === 'unnamed' && /^\p{Lu}/u.test(item.norm)));

/** “Smith and key mediator Wales”: no verb, no word of time. */
const isPlainWord = ({ type, norm }: Item) =>
  type === 'word' &&
  (/^(?:the|other)$/.test(norm) ||
    !(
      OWN.test(norm) ||
      BETWEEN.has(norm) ||
      PREPOSITIONS.has(norm) ||
      /(?:ed|ing|ly)$/.test(norm) ||
      PLAIN.has(norm) ||
      OTHER.has(norm)
    ));

/** “…, said Smith”: what is said stands before. */
export function isTrailing(items: readonly Item[], subject: number, at: number): boolean {
  if (items[at]?.norm === ':' || items[at]?.norm === 'according') return Math.min(subject, at) > 1;
  let first = Math.min(subject, at) - 1;
  while (items[first]?.norm === 'the' || isTitle(items[first])) first -= 1;
  const before = items[first];
  const last = Math.max(subject, at);
  // “…, Smith pointed out.”
  const after = items[last === at && isPhrasal(items, at) ? last + 2 : last + 1];
  if (!before) return false;
  const ends =
    !after ||
    after.type === 'mark' ||
    CLOSES.test(after.norm) ||
    TIME_WORDS.test(after.norm) ||
    (/^tells?$|^told$/.test(items[at]?.norm ?? '') && hearersOnly(items.slice(last + 1)));
  return (
    (before.type === 'quote' || before.norm === ',' || before.norm === '—' || before.norm === '–') && ends
  );
}

const isPhrasal = (items: readonly Item[], at: number) =>
  PHRASAL.get(items[at]?.norm ?? '')?.test(items[at + 1]?.norm ?? '') ?? false;

/** What may follow an attribution that closes a sentence. */
const CLOSES = /^(?:in|on|at|during|after|as|when|while|told|last|this|late|earlier|yesterday|today)$/;

/** “…, Smith told a news conference.”: nothing that is said follows. */
function hearersOnly(rest: readonly Item[]): boolean {
  const mark = rest.findIndex(({ type }) => type === 'mark');
  const hearers = mark < 0 ? rest : rest.slice(0, mark);
  return hearers.every(
    ({ type, norm }) => type !== 'quote' && !/^(?:that|to|of|about|how|why|it|there)$/.test(norm),
  );
}

/** “Smith and Jones”, “Senator Smith and Representative Jones”. */
export function isJoint(items: readonly Item[], subject: number): boolean {
  const joined = (from: number, to: number) => {
    const between = items.slice(from + 1, to);
    return (
      between[0]?.norm === 'and' &&
      between.length <= 4 &&
      ((OWN.test(between[1]?.norm ?? '') && items[to]?.mention?.kind === 'person') ||
        between.slice(1).every((item) => isTitle(item) || isPlainWord(item)))
    );
  };
  const nameAt = (index: number) => {
    const item = items[index];
    return item !== undefined && namesSomebody(item);
  };
  // “Jane Smith, the minister and chief delegate, said”: one person.
  const { mention } = items[subject] ?? {};
  const isRanked = mention?.title !== undefined && mention.title.start > mention.end;
  // “The head of the council and commander of the army, Jane Smith, said”: nor is a body joined to a person.
  const hasTwoTitles = (step: number) =>
    mention?.kind === 'person' &&
    mention.title !== undefined &&
    items[subject - step]?.type === 'name' &&
    items[subject - step]?.mention?.kind !== 'person' &&
    items[subject - step - 2]?.norm === 'of';
  // “Smith, Jones and Brown said”.
  let last = subject;
  while (items[last + 1]?.norm === ',' && nameAt(last + 2) && !items[last + 2]?.possessive) last += 2;
  if (last > subject && !isRanked && items[last + 1]?.norm === 'and' && nameAt(last + 2)) return true;
  return [2, 3, 4, 5].some(
    (step) =>
      (nameAt(subject - step) && joined(subject - step, subject) && !hasTwoTitles(step)) ||
      (!isRanked && nameAt(subject + step) && joined(subject, subject + step)),
  );
}
