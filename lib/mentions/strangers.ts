/** People in an article who bear a name of the base and are, or may be, somebody else. */
import type { AliasHit } from '../knowledge/knowledge';
import { inTitleCase } from './beside';
import { mayBeAnothers } from './case-agreement';
import { isOneToken } from './hit-kinds';
import { isBehindName } from './longer-names';
import { decide } from './names';
import type { Passage } from './passage';
import { isLittleKnown } from './persons';
import { isCalledLikePlaces } from './places-as-names';
import type { IsRole } from './role-words';
import type { Scene } from './scene';
import { beginsOtherName } from './strangers-names';
import { isFamilyName, type Surroundings } from './surroundings';

/** Family names that the article gives to people whom the base does not know (“Eric Trump”), or may not know. */
export function noteStrangers(passage: Passage, scene: Scene, around: (hit: AliasHit) => Surroundings): void {
  for (const hit of passage.hits) {
    const family = isFamilyName(hit.refs);
    const surroundings = around(hit);
    const [only] = hit.refs;
    if (!family && isStrangersName(passage, hit, scene, surroundings.isRole))
      scene.strangers.add(passage.tokens[hit.firstToken]?.norm ?? '');
    const doubtful = family
      ? surroundings.given ||
        mayBeAnothers(passage, hit, surroundings.isRole, scene) ||
        beginsOtherName(passage, hit, surroundings.isRole)
      : only && isLittleKnown(only.id, scene);
    if (!doubtful) continue;
    const verdict = decide(passage, hit, scene, surroundings);
    // “James Grund Jr.” is no name of the base, but somebody's.
    const named = !verdict && family && surroundings.given;
    if (named || verdict?.is === 'unknown') {
      scene.strangers.add(passage.tokens[hit.endToken - 1]?.norm ?? '');
      scene.strangerHits.add(hit);
      if (!family) for (const { id } of hit.refs) scene.named.delete(id);
    }
    if (verdict?.is === 'linked') scene.named.add(verdict.entity);
  }
}

/** “Jack London”, “Jordan Washington”: a place's name is the family name of somebody whom the base does not have. English only. */
function isStrangersName(passage: Passage, hit: AliasHit, scene: Scene, isRole: IsRole): boolean {
  const { tokens, hitAt } = passage;
  return (
    passage.language === 'en' &&
    isOneToken(hit) &&
    hit.refs.some(({ kind }) => kind === 'metonym') &&
    !inTitleCase(passage, hit.firstToken) &&
    tokens[hit.endToken]?.upper !== true &&
    (isBehindName(passage, hit, isRole) || isCalledLikePlaces(passage, hitAt[hit.firstToken - 1], hit, scene))
  );
}
