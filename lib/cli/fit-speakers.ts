/** `npm run fit:speakers [-- DIR…]`: the weights of `lib/statements/antecedent-weights.ts` from the marked articles, and what they are worth on others. */
import { SURE } from '../statements/antecedent';
import type { Weights } from '../statements/antecedent-weights';
import { row } from './eval/figures';
import { runFit } from './fit/left-out';
import { figuresOf, fitSpeakerWeights, type SpeakerArticle, speakerArticlesIn } from './fit/speaker-examples';

runFit<SpeakerArticle, Weights>('fit:speakers', 'lib/statements/antecedent-weights.ts', (knowledge) => ({
  examplesIn: (directory) => speakerArticlesIn(directory, knowledge),
  learn: (sets) => fitSpeakerWeights(sets.flat(), knowledge),
  measure: (name, articles, weights) => row(name, figuresOf(articles, weights, SURE, knowledge)),
}));
