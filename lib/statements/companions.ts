/** English subjects beside others without a name: “Wales and its western allies said”. */
import { type Item, namesSomebody } from './items';
import { OWN } from './nominative';

const COMPANIONS = new Set(['allies', 'partners', 'supporters', 'backers', 'colleagues']);

export const isCompanions = ({ norm }: Item): boolean => COMPANIONS.has(norm);

/** “Wales and its western allies”: Wales, for the others are not named. */
export function withCompanions(items: readonly Item[], companions: number): number | undefined {
  const from = Math.max(0, companions - 3);
  const own = items.slice(from, companions).findLastIndex(({ norm }) => OWN.test(norm));
  const at = own < 0 ? -1 : from + own;
  const subject = items[at - 2];
  return items[at - 1]?.norm === 'and' && subject && namesSomebody(subject) ? at - 2 : undefined;
}
