/** Countries and cities that are teams. */
import type { AliasHit } from '../knowledge/knowledge';
import { isPlace } from './hit-kinds';
import { neighbour, type Passage } from './passage';
import type { Scene } from './scene';
import { SPORT } from './words/english';

/** Prepositions after which a country or city is the place even in a report on sport. */
const SCENE_OF_SPORT = new Set(['in', 'at', 'near', 'around', 'outside', 'across', 'throughout', 'from']);

/** In a report on sport a country or city is its team, unless something happens there. */
export function isTeam(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  if (!scene.sport || !isPlace(hit)) return false;
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  const after = neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '';
  const dateline = /^[(—–]$/.test(after) && passage.tokens[hit.firstToken]?.allCaps === true;
  return SPORT.has(after) || (!SCENE_OF_SPORT.has(before) && !dateline);
}
