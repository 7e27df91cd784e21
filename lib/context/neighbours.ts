/** The events around those that an article speaks of: what had come before, and what has come since. */
import type { Knowledge } from '../knowledge/knowledge';
import { logOdds } from '../text/log-odds';
import type { Reading } from '../types';
import { type Candidate, candidatesIn } from './neighbour-signs';
import { WEIGHTS, type Weights } from './weights';

/** How many to show up to the article's date, and after it. */
const BEFORE = 4;
const AFTER = 6;
/** The least log odds of what is shown: somewhat above even, for what is wanted counts twice in the fit. */
const LEAST = 0.25;

/**
 * Ids of the neighbours, earliest first; none is among the article's own events.
 * @param words the article's headline and text in English, as far as the base has words for it.
 */
export function neighbours(reading: Reading, knowledge: Knowledge, words: string): string[] {
  return chosen(candidatesIn(reading, knowledge, words), reading.asOf.to);
}

/**
 * Ids of the likeliest candidates, earliest first.
 * @param day up to which something came before: the article's, ISO full date.
 */
export function chosen(candidates: readonly Candidate[], day: string, weights: Weights = WEIGHTS): string[] {
  const likely = candidates
    .map(({ event, signs }) => ({ event, odds: logOdds(weights, signs) }))
    .filter(({ odds }) => odds >= LEAST)
    .sort((a, b) => b.odds - a.odds || a.event.id.localeCompare(b.event.id));
  const before = likely.filter(({ event }) => event.from <= day).slice(0, BEFORE);
  const after = likely.filter(({ event }) => event.from > day).slice(0, AFTER);
  return [...before, ...after]
    .map(({ event }) => event)
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id))
    .map(({ id }) => id);
}
