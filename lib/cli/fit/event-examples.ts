/** Marked articles as examples for the weights of events. */
import { join } from 'node:path';
import { matchEvents, sightingsIn } from '../../events/events';
import type { Sighting } from '../../events/likely';
import type { Wording } from '../../events/likeness';
import { WEIGHTS, type Weights } from '../../events/weights';
import type { Knowledge } from '../../knowledge/knowledge';
import { wordingOf } from '../../knowledge/wording';
import { logOdds } from '../../text/log-odds';
import type { Reading } from '../../types';
import { type MarkedArticle, markedArticles } from '../eval/gold-statements';
import { type Label, read } from './examples';
import { fitLogistic } from './logistic';

export interface EventExample extends MarkedArticle {
  reading: Reading;
  wording: Wording;
  sightings: readonly Sighting[];
}

/** The marked articles of a gold directory. */
export function eventExamplesIn(directory: string, knowledge: Knowledge): EventExample[] {
  return markedArticles(join(directory, 'statements')).map((gold) => {
    const reading = read(gold.article, knowledge);
    const wording = wordingOf(reading, knowledge);
    return { ...gold, reading, wording, sightings: sightingsIn(reading, knowledge, wording) };
  });
}

/** Which passage of an article tells an event is not marked everywhere: so many times the likeliest one is taken anew. */
const ROUNDS = 4;

/**
 * An article speaks of an event if the passage that is likeliest to does (multiple-instance learning; Andrews,
 * Tsochantaridis and Hofmann, 2002): each event of an article gives one observation, that passage.
 */
export function fitEventWeights(examples: readonly EventExample[]): Weights {
  const signs = Object.keys(WEIGHTS).filter((sign) => sign !== 'bias') as (keyof Sighting['signs'])[];
  const all = examples.flatMap((example) =>
    [...byEvent(example.sightings)].flatMap(([id, seen]) => {
      const label = labelOf(id, example);
      return label === undefined ? [] : [{ seen, holds: label }];
    }),
  );
  let weights: Weights = WEIGHTS;
  for (let round = 0; round < ROUNDS; round++) {
    const observed = all.map(({ seen, holds }) => {
      const best = seen
        .map((each) => ({ ...each, odds: logOdds(weights, each.signs) }))
        .reduce((a, b) => (b.odds > a.odds ? b : a));
      return { features: signs.map((sign) => best.signs[sign]), holds };
    });
    const { bias, weights: fitted } = fitLogistic(observed);
    weights = { ...WEIGHTS, bias, ...Object.fromEntries(signs.map((sign, i) => [sign, fitted[i] ?? 0])) };
  }
  return weights;
}

function byEvent(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const each of sightings) groups.set(each.event.id, [...(groups.get(each.event.id) ?? []), each]);
  return groups;
}

/** How many events are found right and wrong, and how many missed, with these weights. */
export function figuresOf(examples: readonly EventExample[], weights: Weights, knowledge: Knowledge) {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const example of examples) {
    const matches = matchEvents(example.reading, knowledge, example.wording, weights);
    const found = new Set(matches.map(({ event }) => event));
    // What a plan came to is shown beyond what the text tells.
    const outcomes = new Set(matches.flatMap(({ event }) => knowledge.event(event)?.cameTo ?? []));
    for (const id of found) {
      if (labelOf(id, example) !== false) counts.right += 1;
      else if (!outcomes.has(id)) counts.wrong += 1;
    }
    counts.missed += [...wantedIn(example)].filter((id) => !found.has(id)).length;
  }
  return counts;
}

function wantedIn({ marks }: MarkedArticle): Set<string> {
  return new Set(marks.flatMap((mark) => (mark.kind === 'event' && mark.required ? mark.id : [])));
}

function labelOf(id: string, example: MarkedArticle): Label {
  if (wantedIn(example).has(id)) return true;
  return example.marks.some((mark) => mark.kind === 'event' && mark.id === id) ? undefined : false;
}
