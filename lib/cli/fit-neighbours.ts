/** `npm run fit:neighbours [-- DIR…]`: the weights of `lib/context/weights.ts` from judged events, and what they are worth on others. */
import type { Weights } from '../context/weights';
import { row } from './eval/figures';
import { runFit } from './fit/left-out';
import {
  fitNeighbourWeights,
  type NeighbourExample,
  neighbourExamplesIn,
  neighbourFigures,
} from './fit/neighbour-examples';

runFit<NeighbourExample, Weights>('fit:neighbours', 'lib/context/weights.ts', (knowledge) => ({
  examplesIn: (directory) => neighbourExamplesIn(directory, knowledge),
  learn: (sets) => fitNeighbourWeights(sets.flat()),
  measure: (name, examples, weights) => row(name, neighbourFigures(examples, weights)),
}));
