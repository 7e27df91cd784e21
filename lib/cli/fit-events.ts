/** `npm run fit:events [-- DIR…]`: the weights of `lib/events/weights.ts` from the marked articles, and what they are worth on others. */
import type { Weights } from '../events/weights';
import { row } from './eval/figures';
import { type EventExample, eventExamplesIn, figuresOf, fitEventWeights } from './fit/event-examples';
import { runFit } from './fit/left-out';

runFit<EventExample, Weights>('fit:events', 'lib/events/weights.ts', (knowledge) => ({
  examplesIn: (directory) => eventExamplesIn(directory, knowledge),
  learn: (sets) => fitEventWeights(sets.flat()),
  measure: (name, examples, weights) => row(name, figuresOf(examples, weights, knowledge)),
}));
