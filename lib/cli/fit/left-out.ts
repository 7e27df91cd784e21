/** Fitting on the marked articles, and what the weights are worth on others. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../../knowledge/knowledge';
import { type Row, row } from '../eval/figures';
import { bundledKnowledge } from '../knowledge';
import { runProgram } from '../program';
import { UsageError } from '../usage';
import { fittedOn } from './directories';

interface Fit<Example, Weights> {
  /** What a directory has to learn from. */
  examplesIn(directory: string): Example[];
  /** Fits on the examples of several directories. */
  learn(sets: readonly (readonly Example[])[]): Weights;
  measure(name: string, examples: readonly Example[], weights: Weights): Row;
}

/**
 * A program that fits weights.
 * @param name of its script in `package.json`.
 * @param file that the weights stand in.
 */
export function runFit<Example, Weights extends object>(
  name: string,
  file: string,
  fitWith: (knowledge: Knowledge) => Fit<Example, Weights>,
): void {
  const help = `Fit the weights of ${file} on marked articles.

  npm run ${name} -- [DIR…]

Without DIR: on all of test/gold but the newest blind set. Each directory is held
against weights that the others give, in a table; then the weights that all of
them give are printed, to be written into the code by hand. It takes minutes.
`;
  const main = async (args: string[]) => {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const directories = fittedOn(positionals);
    if (directories.length === 0)
      throw new UsageError(`no marked statements in ${positionals.join(', ') || 'test/gold'}`);
    showFit(fitWith(await bundledKnowledge()), directories);
    return undefined;
  };
  runProgram({ name, help, main });
}

/**
 * Holds each directory against weights that the other directories give, in a table; then prints the weights that all
 * of them give, which are written into the code by hand.
 */
function showFit<Example, Weights extends object>(
  { examplesIn, learn, measure }: Fit<Example, Weights>,
  directories: readonly string[],
): void {
  const sets = directories.map((directory) => ({
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
