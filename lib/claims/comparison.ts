/** How two answers to a topic's question compare. */
import { daysOf } from '../knowledge/days';
import type { Position } from '../knowledge/schema';
import { overlap } from '../text/calendar';
import type { Reading } from './positions';

/** `open`: both may hold (a condition beside a yes, “nearly a fifth” beside 18.6 %). */
export type Comparison = 'same' | 'different' | 'open';

export function compare(read: Reading | Position, known: Position): Comparison | undefined {
  if (read.type !== known.type) return undefined;
  if (read.type === 'yes-no' && known.type === 'yes-no') {
    if (read.value === known.value) return 'same';
    // Who has not answered yet contradicts nobody.
    if ([read.value, known.value].includes('not-answered')) return undefined;
    return [read.value, known.value].includes('conditional') ? 'open' : 'different';
  }
  if (read.type === 'option' && known.type === 'option')
    return read.value === known.value ? 'same' : 'different';
  if (read.type === 'date' && known.type === 'date')
    return overlap(daysOf(read.value), daysOf(known.value)) ? 'same' : 'different';
  if (read.type === 'number' && known.type === 'number') {
    const [a, b] = [bounds(read), bounds(known)];
    if (a.low > b.high || b.low > a.high) return 'different';
    // “More than 50” holds for 62 too, and is another count.
    return a.low > b.low * ALIKE || b.low > a.low * ALIKE ? 'open' : 'same';
  }
  return undefined;
}

/** Two counts of the same are not so far apart, as factors. */
const ALIKE = 1.2;
const SIZE = 5;

/** Whether a number is of the size of the counts that are known; another one counts something else. */
export function isSized(read: Reading, claims: readonly { position?: Position }[]): boolean {
  const known = claims.flatMap(({ position }) =>
    position?.type === 'number' ? bounds(position).low || bounds(position).high : [],
  );
  if (read.type !== 'number' || known.length === 0) return true;
  const value = read.low || read.high;
  return known.some((each) => value <= each * SIZE && value >= each / SIZE);
}

function bounds(position: (Reading | Position) & { type: 'number' }): { low: number; high: number } {
  if ('low' in position) return position;
  const { value, to = value, about = 'exactly' } = position;
  const slack = about === 'about' ? value * 0.1 : 0.05 * value;
  if (about === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY };
  return about === 'at-most' ? { low: 0, high: value } : { low: value - slack, high: to + slack };
}
