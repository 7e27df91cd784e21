/** What English says that somebody wants: “wanted to know”, “wants the quay closed”. */
import { PREPOSITIONS } from './english/grammar';
import { DETERMINERS } from './english/people';
import { PLAIN } from './english/verbs';
import { type Item, namesSomebody } from './items';
import { nominative } from './nominative';

/** “Smith wanted to know”, “Smith wants an ‘honest and fair’ answer”: right behind the name, the words before a mark. */
export function isWish(items: readonly Item[], want: number): boolean {
  const subject = items[want - 1];
  if (!subject || !namesSomebody(subject) || nominative(items, want - 1) === undefined) return false;
  if (isToldByAnother(items, want)) return false;
  const behind = items.slice(want + 1, want + 7);
  const end = behind.findIndex(({ type }) => type === 'mark' || type === 'quote');
  return behind[1]?.norm === 'know' || behind[end]?.type === 'quote' || isDemand(behind);
}

/** “The port wanted it ‘for good’, she said.”: the wish is what is told. */
function isToldByAnother(items: readonly Item[], want: number): boolean {
  const last = items.findLastIndex(({ type }) => type !== 'mark');
  const [comma, first, second] = items.slice(last - 2, last + 1);
  if (last - 2 <= want || !first || !second || (comma?.norm !== ',' && comma?.type !== 'quote')) return false;
  return (namesSomebody(first) && PLAIN.has(second.norm)) || (PLAIN.has(first.norm) && namesSomebody(second));
}

/** “Wants the quay closed”, “wants Wales to pay”: somebody else is to do it; not “wants a united Wales”, “wants to go”. */
function isDemand(behind: readonly Item[]): boolean {
  return behind.some(({ type, norm }, at) => {
    const [before, next] = [behind[at - 1], behind[at + 1]];
    if (
      !before ||
      behind[0]?.norm === 'to' ||
      behind.slice(0, at).some((item) => item.type === 'mark' || PREPOSITIONS.has(item.norm))
    )
      return false;
    const isParticiple = type === 'word' && /[a-z]{2}ed$/.test(norm) && !DETERMINERS.has(before.norm);
    const isInfinitive = norm === 'to' && next?.type === 'word' && !DETERMINERS.has(next.norm);
    return isInfinitive || (isParticiple && (!next || next.type === 'mark' || SMALL.test(next.norm)));
  });
}

const SMALL =
  /^(?:altogether|first|soon|now|and|at|by|before|in|from|to|off|out|as|on|with|within|today|again)$/;
