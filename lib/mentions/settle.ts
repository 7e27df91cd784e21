/** Which of the meanings of one name is meant: by prominence, date and what the article speaks of. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { MentionHow } from '../types';
import { neighbour } from './beside';
import { clearWinner, confidenceOf, type Ranked, rank } from './choose';
import { isPlaceId } from './hit-kinds';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { ambiguous, rejected, type Verdict } from './verdict';

/** One meaning: that; several: the likeliest by a margin, or a choice. */
export function settle(
  passage: Passage,
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
): Verdict | undefined {
  const ranked = rank(oneOfEach(refs, scene), scene, atPlace(passage, hit, refs));
  const best = clearWinner(ranked);
  const { start, end } = hit;
  if (!best) return ranked.length > 0 ? ambiguous(hit, ranked) : undefined;
  const ref = refs.find(({ id }) => id === best.id);
  return {
    is: 'linked',
    start,
    end,
    entity: best.id,
    how: howOf(ref),
    confidence: ranked.length === 1 ? 0.96 : confidenceOf(ranked),
    why: whyOf(ref, best),
    rejected: rejected(ranked.slice(1), 'less likely here'),
  };
}

/** A platform is kept as a company and as an outlet, under one name: the company. */
function oneOfEach(refs: readonly AliasRef[], { knowledge }: Scene): readonly AliasRef[] {
  if (refs.length < 2) return refs;
  const bodies = new Set(
    refs.filter(({ id }) => typeOf(id) === 'org').map(({ id }) => knowledge.entity(id)?.name),
  );
  return refs.filter(({ id }) => typeOf(id) !== 'outlet' || !bodies.has(knowledge.entity(id)?.name));
}

const OF_PLACE = /^(?:in|near|at|from|around|outside)$/;

/** Whether a preposition of place stands before the name. */
export function isAtPlace(passage: Passage, { firstToken }: AliasHit): boolean {
  return OF_PLACE.test(neighbour(passage, firstToken, firstToken - 1)?.norm ?? '');
}

/** A preposition of place speaks for places. */
function atPlace(passage: Passage, hit: AliasHit, refs: readonly AliasRef[]): ReadonlyMap<string, string> {
  if (!isAtPlace(passage, hit)) return new Map();
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  return new Map(refs.filter(({ id }) => isPlaceId(id)).map(({ id }) => [id, `after “${before}”`]));
}

function howOf(ref: AliasRef | undefined): MentionHow {
  if (ref?.kind === 'metonym') return 'metonym';
  if (ref?.kind === 'short') return 'short-name';
  return ref?.kind === 'full' ? 'name' : 'alias';
}

function whyOf(ref: AliasRef | undefined, best: Ranked): string {
  const rule = ref?.kind === 'demonym' ? 'the country’s adjective or people' : 'name in the knowledge base';
  return [rule, ...best.why].join('; ');
}
