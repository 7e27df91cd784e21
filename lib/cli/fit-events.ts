/** `tsx lib/cli/fit-events.ts [DIR…]`: the weights of `lib/events/weights.ts` from the marked articles, and what they are worth on others. */
import { basename } from 'node:path';
import { row } from './eval/figures';
import { fittedOn } from './fit/directories';
import { type EventExample, eventExamplesIn, figuresOf, fitEventWeights } from './fit/event-examples';
import { bundledKnowledge } from './knowledge';

/**
 * Each directory of marked articles is held against weights that the other directories give. The weights
 * that are printed last are fitted on all of them, and are written into `lib/events/weights.ts` by hand.
 */
async function main() {
  const knowledge = await bundledKnowledge();
  const sets = fittedOn(process.argv.slice(2)).map((directory) => ({
    name: basename(directory),
    examples: eventExamplesIn(directory, knowledge),
  }));
  const all: EventExample[] = sets.flatMap(({ examples }) => examples);
  const rows = sets.map(({ name, examples }) => {
    const others = sets.filter((set) => set.examples !== examples).flatMap((set) => set.examples);
    return row(name, figuresOf(examples, fitEventWeights(others), knowledge));
  });
  const sum = (count: 'right' | 'wrong' | 'missed') => rows.reduce((total, each) => total + each[count], 0);
  const total = row('all', { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') });
  console.table([...rows, total].map(({ details, ...figures }) => figures));
  process.stdout.write(
    `${JSON.stringify(fitEventWeights(all), (_, value) => (typeof value === 'number' ? Math.round(100 * value) / 100 : value), 2)}\n`,
  );
}

await main();
