/** `npm run fit:events [-- DIR…]`: the weights of `lib/events/weights.ts` from the marked articles, and what they are worth on others. */
import type { Weights } from '../events/weights';
import { row } from './eval/figures';
import { type EventExample, eventExamplesIn, figuresOf, fitEventWeights } from './fit/event-examples';
import { showFit } from './fit/left-out';
import { bundledKnowledge } from './knowledge';

const knowledge = await bundledKnowledge();
showFit<EventExample, Weights>(
  {
    examplesIn: (directory) => eventExamplesIn(directory, knowledge),
    learn: (sets) => fitEventWeights(sets.flat()),
    measure: (name, examples, weights) => row(name, figuresOf(examples, weights, knowledge)),
  },
  process.argv.slice(2),
);
