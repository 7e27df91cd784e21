/** `tsx lib/cli/fit-speakers.ts [DIR…]`: the weights of `lib/statements/antecedent-weights.ts` from the marked articles, and what they are worth on others. */
import { basename } from 'node:path';
import { SURE } from '../statements/antecedent';
import { row } from './eval/figures';
import { fittedOn } from './fit/directories';
import { figuresOf, fitSpeakerWeights, speakerArticlesIn } from './fit/speaker-examples';
import { bundledKnowledge } from './knowledge';

/**
 * Each directory of marked articles is held against weights that the other directories give. The weights that are
 * printed last are fitted on all of them, and are written into `lib/statements/antecedent-weights.ts` by hand.
 */
async function main() {
  const knowledge = await bundledKnowledge();
  const sets = fittedOn(process.argv.slice(2)).map((directory) => ({
    name: basename(directory),
    articles: speakerArticlesIn(directory, knowledge),
  }));
  const rows = sets.map((set) => {
    const others = sets.filter((other) => other !== set).flatMap(({ articles }) => articles);
    return row(set.name, figuresOf(set.articles, fitSpeakerWeights(others, knowledge), SURE, knowledge));
  });
  const sum = (count: 'right' | 'wrong' | 'missed') => rows.reduce((total, each) => total + each[count], 0);
  const total = row('all', { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') });
  console.table([...rows, total].map(({ details, ...figures }) => figures));
  const weights = fitSpeakerWeights(
    sets.flatMap(({ articles }) => articles),
    knowledge,
  );
  const rounded = Object.entries(weights).map(([sign, weight]) => [sign, Math.round(100 * weight) / 100]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}

await main();
