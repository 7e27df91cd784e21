/**
 * Which of several meanings of a name: a prior by prominence and date, then what
 * the article shows – the same person named in full, a title, the country, the
 * words of the description. Below the margin nothing is chosen.
 */
import type { AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { tokenise } from '../text/tokens';
import { countryOf } from './country-of';
import type { Scene } from './scene';

/** By so much the best must lead. */
export const MARGIN = 1;

const WEIGHT = {
  /** Of a point a step of prominence (0–100). */
  prominence: 1 / 20,
  named: 5,
  title: 4,
  present: 3,
  needs: 2,
  country: 0.5,
  countryAtMost: 2,
  inOffice: 1,
  longDead: -2,
  described: 0.4,
  describedAtMost: 1.2,
} as const;

/** A meaning with what speaks for it. */
export interface Ranked {
  id: string;
  score: number;
  why: string[];
}

/** @param fits ids for which a title or a preposition beside the name speaks, with the reason. */
export function rank(
  refs: readonly AliasRef[],
  scene: Scene,
  fits: ReadonlyMap<string, string> = new Map(),
): Ranked[] {
  const [only] = refs;
  // Nothing to weigh: what speaks for the one meaning is not looked for.
  if (only && refs.length === 1) return [{ id: only.id, score: 0, why: [fits.get(only.id) ?? []].flat() }];
  return refs.map((ref) => score(ref, scene, fits)).sort((a, b) => b.score - a.score);
}

/** The best, where it leads by the margin. */
export function clearWinner(ranked: readonly Ranked[], margin = MARGIN): Ranked | undefined {
  const [best, second] = ranked;
  return best && (!second || best.score - second.score >= margin) ? best : undefined;
}

/** 0–1, from the lead over the next. */
export function confidenceOf(ranked: readonly Ranked[]): number {
  const [best, second] = ranked;
  if (!best) return 0;
  return second ? Math.min(0.95, 0.7 + 0.06 * (best.score - second.score)) : 0.95;
}

function score(ref: AliasRef, scene: Scene, fits: ReadonlyMap<string, string>): Ranked {
  const { knowledge, range } = scene;
  const entity = knowledge.entity(ref.id);
  const why: string[] = [];
  let sum = knowledge.prominence(ref.id) * WEIGHT.prominence;
  const add = (points: number, reason: string) => {
    sum += points;
    if (points > 0) why.push(reason);
  };
  if (scene.named.has(ref.id)) add(WEIGHT.named, 'named in full in the article');
  else if (scene.present.has(ref.id)) add(WEIGHT.present, 'named otherwise in the article');
  const fit = fits.get(ref.id);
  if (fit) add(WEIGHT.title, fit);
  if (ref.needs?.length) add(WEIGHT.needs, 'the words that this name needs are there');
  const country = countryOf(entity);
  const heard = country && typeOf(ref.id) !== 'country' ? (scene.countries.get(country) ?? 0) : 0;
  if (heard > 0) add(Math.min(WEIGHT.countryAtMost, heard * WEIGHT.country), 'its country is in the article');
  const described = entity ? describedWords(entity.description, scene.words) : 0;
  if (described > 0)
    add(
      Math.min(WEIGHT.describedAtMost, described * WEIGHT.described),
      'words of its description are in the article',
    );
  if (typeOf(ref.id) === 'person') {
    if (knowledge.officesOn(ref.id, range.to).length > 0) add(WEIGHT.inOffice, 'in office then');
    const died = knowledge.person(ref.id)?.died;
    if (died && Number(range.from.slice(0, 4)) - Number(died.slice(0, 4)) > 20) add(WEIGHT.longDead, '');
  }
  return { id: ref.id, score: sum, why };
}

function describedWords(description: string, words: ReadonlySet<string>): number {
  return new Set(
    tokenise(description)
      .filter(({ norm }) => norm.length > 5 && words.has(norm))
      .map(({ norm }) => norm),
  ).size;
}
