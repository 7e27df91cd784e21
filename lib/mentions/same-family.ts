/** People of one family name in an article, of whom the base knows some: whose is the name alone? */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { mayBeAnothers } from './case-agreement';
import { isOneToken } from './hit-kinds';
import type { Passage } from './passage';
import type { IsRole } from './role-words';
import type { Scene } from './scene';

/** So prominent (0–100) that a word before the name is hardly the first name of another. */
const KNOWN_TO_ALL = 75;

/** So prominent that hardly anybody else is meant by the family name. */
export function isKnownToAll(id: string, { knowledge }: Scene): boolean {
  return knowledge.prominence(id) >= KNOWN_TO_ALL;
}

/**
 * May a family name be another's than of its one bearer of the base whom the article names?
 * @param refs all bearers of the base, `bearer` the one named.
 * @returns `named` where a first name shows it, `maybe` where nobody can tell.
 */
export function strangerOfFamily(
  passage: Passage,
  hit: AliasHit,
  { bearer, refs }: { bearer: AliasRef; refs: readonly AliasRef[] },
  scene: Scene,
  isRole: IsRole,
): 'named' | 'maybe' | undefined {
  if (isKnownToAll(bearer.id, scene) && hit.refs.includes(bearer)) return undefined;
  if (isOpenedByName(passage, hit, scene, isRole)) return 'named';
  const family = passage.tokens[hit.endToken - 1]?.norm ?? '';
  const rival = refs.some((ref) => ref !== bearer && isKnownToAll(ref.id, scene));
  if (!rival && !scene.strangers.has(family)) return undefined;
  const { known, strange } = namedInFullBefore(passage, hit, family, scene);
  // “Kim's sister, Kim Yo Jong”; “Li Wenliang … Li Keqiang … Dr Li”
  return (rival && known === 0) || (strange > 0 && strange >= known) ? 'maybe' : undefined;
}

/** “Amal Clooney speaks”: the word before is one that the article never writes small. */
function isOpenedByName(passage: Passage, hit: AliasHit, scene: Scene, isRole: IsRole): boolean {
  return (
    mayBeAnothers(passage, hit, isRole, scene) &&
    !scene.small.has(passage.tokens[hit.firstToken - 1]?.norm ?? '')
  );
}

/** How often the text names those of a family name with more than that before a place: people of the base, and others. */
function namedInFullBefore(
  { tokens, hits }: Passage,
  { start }: AliasHit,
  family: string,
  { strangerHits }: Scene,
): { known: number; strange: number } {
  const named = hits.filter(
    (each) =>
      each.end <= start &&
      (!isOneToken(each) || strangerHits.has(each)) &&
      tokens.slice(each.firstToken, each.endToken).some(({ norm }) => norm === family),
  );
  const strange = named.filter((each) => strangerHits.has(each)).length;
  return { known: named.length - strange, strange };
}
