/** How an English attribution stands to what is said, and to other names. */
import { type Item, namesSomebody } from './items';

/** “…, said Smith”: what is said stands before. */
export function isTrailing(items: readonly Item[], subject: number, at: number): boolean {
  if (items[at]?.norm === ':' || items[at]?.norm === 'according') return Math.min(subject, at) > 1;
  const first = Math.min(subject, at) - 1;
  const before = items[items[first]?.norm === 'the' ? first - 1 : first];
  const after = items[Math.max(subject, at) + 1];
  if (!before) return false;
  const ends =
    !after || after.type === 'mark' || /^(?:in|on|at|during|after|as|when|while|told)$/.test(after.norm);
  return (
    (before.type === 'quote' || before.norm === ',' || before.norm === '—' || before.norm === '–') && ends
  );
}

/** “Senator”, “Representative” before a name: a capital that nobody linked. */
const isTitle = ({ type, norm, mention }: Item) =>
  !mention && (type === 'name' || (type === 'unnamed' && /^\p{Lu}/u.test(norm)));

/** “Smith and Jones”, “Senator Smith and Representative Jones”. */
export function isJoint(items: readonly Item[], subject: number): boolean {
  const joined = (from: number, to: number) => {
    const between = items.slice(from + 1, to);
    return (
      between[0]?.norm === 'and' &&
      between.length <= 3 &&
      between.slice(1).every((item) => /^(?:the|other)$/.test(item.norm) || isTitle(item))
    );
  };
  const nameAt = (index: number) => {
    const item = items[index];
    return item !== undefined && namesSomebody(item);
  };
  // “Jane Smith, the minister and chief delegate, said”: one person.
  const { mention } = items[subject] ?? {};
  const isRanked = mention?.title !== undefined && mention.title.start > mention.end;
  return [2, 3, 4].some(
    (step) =>
      (nameAt(subject - step) && joined(subject - step, subject)) ||
      (!isRanked && nameAt(subject + step) && joined(subject, subject + step)),
  );
}
