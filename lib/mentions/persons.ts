/** Persons by their names in full. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { tokenise } from '../text/tokens';
import { clearWinner, confidenceOf, rank } from './choose';
import type { Scene } from './scene';
import { ambiguous, rejected, unknown, type Verdict } from './verdict';
import { SPORT } from './words/english';

/** A person below this prominence needs something else in the article to speak for them. */
const NEEDS_SUPPORT = 45;

/** A name in full. One who is little known needs a country, a title or an office beside it. */
export function decideFullName(
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
  titled: ReadonlyMap<string, string>,
): Verdict | undefined {
  const ranked = rank(refs, scene, titled);
  const best = clearWinner(ranked);
  if (!best) return ambiguous(hit, ranked);
  if (!alive(best.id, scene)) return undefined;
  // Somebody else may have that name: who is meant is not known.
  if (!supported(best.id, scene, titled)) return unknown(hit);
  return {
    is: 'linked',
    start: hit.start,
    end: hit.end,
    entity: best.id,
    how: refs.find(({ id }) => id === best.id)?.kind === 'full' ? 'name' : 'alias',
    confidence: ranked.length === 1 ? 0.98 : confidenceOf(ranked),
    why: ['name in the knowledge base', ...best.why].join('; '),
    rejected: rejected(ranked.slice(1), 'less likely here'),
  };
}

/** Not before their time: nobody acts in the news as a child. */
export function alive(id: string, scene: Scene): boolean {
  const born = scene.knowledge.person(id)?.born;
  return !born || Number(scene.range.to.slice(0, 4)) - Number(born.slice(0, 4)) >= 12;
}

/** Is a person so little known that something else in the article must speak for them? */
export function isLittleKnown(id: string, { knowledge }: Scene): boolean {
  return knowledge.person(id) !== undefined && knowledge.prominence(id) < NEEDS_SUPPORT;
}

function isOfSport(id: string, { knowledge }: Scene): boolean {
  return tokenise(knowledge.person(id)?.description ?? '').some(({ norm }) => SPORT.has(norm));
}

function supported(id: string, scene: Scene, titled: ReadonlyMap<string, string>): boolean {
  const { knowledge } = scene;
  if (!isLittleKnown(id, scene) || titled.has(id)) return true;
  if (scene.sport) return isOfSport(id, scene);
  const country = knowledge.person(id)?.country;
  const offices = knowledge.officesOf(id);
  const places = [country, ...offices.flatMap(({ post }) => [post.country, post.organisation])].filter(
    (each) => each !== undefined,
  );
  return places.length === 0 || places.some((each) => scene.countries.has(each) || scene.present.has(each));
}
