/** Fitting on the marked articles, and what the weights are worth on others. */
import { basename } from 'node:path';
import { type Row, row } from '../eval/figures';
import { fittedOn } from './directories';

interface Fit<Example, Weights> {
  /** What a directory has to learn from. */
  examplesIn(directory: string): Example[];
  /** Fits on the examples of several directories. */
  learn(sets: readonly (readonly Example[])[]): Weights;
  measure(name: string, examples: readonly Example[], weights: Weights): Row;
}

/**
 * Holds each directory against weights that the other directories give, in a table; then prints the weights that all
 * of them give, which are written into the code by hand.
 * @param given directories; none: all with marked statements but the unseen ones.
 */
export function showFit<Example, Weights extends object>(
  { examplesIn, learn, measure }: Fit<Example, Weights>,
  given: readonly string[],
): void {
  const sets = fittedOn(given).map((directory) => ({
    name: basename(directory),
    examples: examplesIn(directory),
  }));
  const rows = sets.map((set) => {
    const others = sets.filter((other) => other !== set).map(({ examples }) => examples);
    return measure(set.name, set.examples, learn(others));
  });
  const sum = (count: 'right' | 'wrong' | 'missed') => rows.reduce((total, each) => total + each[count], 0);
  const all = row('all', { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') });
  console.table([...rows, all].map(({ details, ...shown }) => shown));
  const weights = learn(sets.map(({ examples }) => examples));
  process.stdout.write(`${JSON.stringify(weights, rounded, 2)}\n`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(100 * value) / 100 : value;
}
