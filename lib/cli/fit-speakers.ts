/** `npm run fit:speakers [-- DIR…]`: the weights of `lib/statements/antecedent-weights.ts` from the marked articles, and what they are worth on others. */
import { SURE } from '../statements/antecedent';
import type { Weights } from '../statements/antecedent-weights';
import { row } from './eval/figures';
import { showFit } from './fit/left-out';
import { figuresOf, fitSpeakerWeights, type SpeakerArticle, speakerArticlesIn } from './fit/speaker-examples';
import { bundledKnowledge } from './knowledge';

const knowledge = await bundledKnowledge();
showFit<SpeakerArticle, Weights>(
  {
    examplesIn: (directory) => speakerArticlesIn(directory, knowledge),
    learn: (sets) => fitSpeakerWeights(sets.flat(), knowledge),
    measure: (name, articles, weights) => row(name, figuresOf(articles, weights, SURE, knowledge)),
  },
  process.argv.slice(2),
);
