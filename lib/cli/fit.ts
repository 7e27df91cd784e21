/** `npm run fit`: the weights of `lib/claims/weights.ts` from the marked articles, and what they are worth on others. */
import { matchClaims } from '../claims/claims';
import type { Weights } from '../claims/weights';
import type { Knowledge } from '../knowledge/knowledge';
import type { Row } from './eval/figures';
import { sentenceAt, stage } from './eval/findings';
import { topics } from './eval/marked';
import { type Example, examplesIn } from './fit/examples';
import { runFit } from './fit/left-out';
import { fitWeights } from './fit/weights';

function measure(name: string, examples: readonly Example[], weights: Weights, knowledge: Knowledge): Row {
  return stage(name, examples, (example) => {
    const { article, reading } = example;
    const claims = matchClaims(reading, knowledge, weights);
    const around = (at: number) => sentenceAt(at, reading.sentences);
    return topics({ ...example, knowledge, around, context: { article, claims } });
  });
}

runFit('fit', 'lib/claims/weights.ts', (knowledge) => ({
  examplesIn: (directory) => examplesIn(directory, knowledge),
  learn: fitWeights,
  measure: (name, examples, weights: Weights) => measure(name, examples, weights, knowledge),
}));
