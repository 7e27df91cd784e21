/** Names of peoples and places that are somebody's first name: “Finn”, “Jordan”. */
import type { AliasHit } from '../knowledge/knowledge';
import { neighbour } from './beside';
import { isOneToken, isPlace } from './hit-kinds';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { RELATIVES } from './words/english';
import { GIVEN_NAMES } from './words/given-names';

/** “Finn”, “Dane”: a people's name that is also a first name counts only beside another name of the country. */
export function isFirstName(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  const norm = passage.tokens[hit.firstToken]?.norm ?? '';
  const [ref] = hit.refs;
  return isOneToken(hit) && ref?.kind === 'demonym' && GIVEN_NAMES.has(norm) && !scene.present.has(ref.id);
}

/** “His sister, Sanaa,”, “her son Jordan”: places after which people are named. English only. */
export function isRelative(passage: Passage, hit: AliasHit): boolean {
  if (passage.language !== 'en' || !isOneToken(hit) || !isPlace(hit)) return false;
  const comma = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm === ',' ? 1 : 0;
  return RELATIVES.has(neighbour(passage, hit.firstToken, hit.firstToken - 1 - comma)?.norm ?? '');
}
