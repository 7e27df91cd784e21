/** `npm run fit`: the weights of `lib/claims/weights.ts` from the marked articles, and what they are worth on others. */
import { basename } from 'node:path';
import { matchClaims } from '../claims/claims';
import type { Weights } from '../claims/weights';
import type { Knowledge } from '../knowledge/knowledge';
import { type Row, row } from './eval/figures';
import { sentenceAt, stage, topics } from './eval/marked';
import { fittedOn } from './fit/directories';
import { type Example, examplesIn } from './fit/examples';
import { fitWeights } from './fit/weights';
import { bundledKnowledge } from './knowledge';

/**
 * Each directory of marked articles is held against weights that the other directories give. The weights
 * that are printed last are fitted on all of them, and are written into `lib/claims/weights.ts` by hand.
 */
async function main() {
  const knowledge = await bundledKnowledge();
  const sets = fittedOn().map((directory) => ({
    name: basename(directory),
    examples: examplesIn(directory, knowledge),
  }));
  const rows = sets.map((set) => {
    const others = sets.filter((other) => other !== set).map(({ examples }) => examples);
    return measure(set.name, set.examples, fitWeights(others), knowledge);
  });
  const sum = (count: 'right' | 'wrong' | 'missed') => rows.reduce((total, each) => total + each[count], 0);
  const all = row('all', { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') });
  console.table([...rows, all].map(({ details, ...figures }) => figures));
  const weights = fitWeights(sets.map(({ examples }) => examples));
  process.stdout.write(
    `${JSON.stringify(weights, (_, value) => (typeof value === 'number' ? Math.round(100 * value) / 100 : value), 2)}\n`,
  );
}

function measure(name: string, examples: readonly Example[], weights: Weights, knowledge: Knowledge): Row {
  return stage(name, examples, (example) => {
    const { article, reading } = example;
    const claims = matchClaims(reading, knowledge, weights);
    const around = (at: number) => sentenceAt(at, reading.sentences);
    return topics({ ...example, knowledge, around, context: { article, claims } });
  });
}

await main();
