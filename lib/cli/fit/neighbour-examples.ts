/** Marked articles as examples for the weights of what stands beside them. */
import { join } from 'node:path';
import { type Candidate, candidatesIn } from '../../context/neighbour-signs';
import { chosen } from '../../context/neighbours';
import { WEIGHTS, type Weights } from '../../context/weights';
import { findEvents } from '../../events/events';
import type { Knowledge } from '../../knowledge/knowledge';
import { withMemory } from '../../knowledge/memory';
import { allWords, wordingOf } from '../../knowledge/wording';
import { type MarkedArticle, markedArticles } from '../eval/gold-statements';
import { findingOf, type Judgement, neighbourGold } from '../eval/neighbours';
import { read } from './examples';
import { fitLogistic } from './logistic';

export interface NeighbourExample extends MarkedArticle {
  /** The article's day. */
  day: string;
  candidates: readonly Candidate[];
  judgements: ReadonlyMap<string, Judgement>;
}

/** What is wanted counts so much as fitting or out of place. */
const WANTED = 2;

/** The articles of a gold directory whose neighbours a reader has judged. */
export function neighbourExamplesIn(directory: string, base: Knowledge): NeighbourExample[] {
  const gold = neighbourGold(directory);
  return markedArticles(join(directory, 'statements')).flatMap((marked) => {
    const judgements = gold?.get(marked.id);
    if (!judgements) return [];
    const knowledge = withMemory(base);
    const before = read(marked.article, knowledge);
    const wording = wordingOf(before, knowledge);
    const reading = { ...before, ...findEvents(before, knowledge, wording) };
    const candidates = candidatesIn(reading, knowledge, allWords(marked.article, wording));
    return [{ ...marked, day: reading.asOf.to, candidates, judgements }];
  });
}

/** Weights by which an event is likely to be judged wanted or fitting. */
export function fitNeighbourWeights(examples: readonly NeighbourExample[]): Weights {
  const names = Object.keys(WEIGHTS).filter((name) => name !== 'bias') as (keyof Candidate['signs'])[];
  const observed = examples.flatMap(({ candidates, judgements }) =>
    candidates.flatMap(({ event, signs }) => {
      const judgement = judgements.get(event.id);
      if (!judgement) return [];
      const observation = { features: names.map((name) => signs[name]), holds: judgement !== 'out of place' };
      return Array.from({ length: judgement === 'wanted' ? WANTED : 1 }, () => observation);
    }),
  );
  const { bias, weights } = fitLogistic(observed);
  return { ...WEIGHTS, bias, ...Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0])) };
}

/** How many of the judged events are shown rightly and wrongly, and how many that are wanted are not. */
export function neighbourFigures(examples: readonly NeighbourExample[], weights: Weights) {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const { day, candidates, judgements } of examples) {
    const shown = new Set(chosen(candidates, day, weights));
    for (const [event, judgement] of judgements)
      for (const [verdict] of findingOf(event, judgement, shown.has(event))) counts[verdict] += 1;
  }
  return counts;
}
