/** Family names of the base that are a given or middle name of somebody else. */
import type { AliasHit } from '../knowledge/knowledge';
import type { Token } from '../text/tokens';
import { adjoining, inTitleCase, isPossessive, neighbour } from './beside';
import type { GivenName } from './given-name';
import { isNameHere, isOneToken, isPerson } from './hit-kinds';
import type { Passage } from './passage';
import type { IsRole } from './role-words';
import { DAYS, INSTITUTIONS, LOOSE_BEFORE, OFFICIAL } from './words/english';
import { GIVEN_NAMES } from './words/given-names';
import { PARTICLES } from './words/particles';

/** “Pavel Durov”, “Li Wenliang”, “Sánchez León”: before a name that the base does not have, it is somebody else's. */
export function beginsOtherName(
  passage: Passage,
  { firstToken, endToken }: AliasHit,
  isRole: IsRole,
): boolean {
  const { tokens, hitAt } = passage;
  if (goesOnWithParticle(passage, firstToken, endToken)) return true;
  // Asked of every family name: the cheap question first.
  if (tokens[endToken]?.upper !== true) return false;
  const [name, next] = [tokens[endToken - 1], neighbour(passage, firstToken, endToken)];
  return (
    name !== undefined &&
    next !== undefined &&
    !isPossessive(name) &&
    !inTitleCase(passage, firstToken) &&
    adjoining(passage, endToken - 1, endToken) &&
    !isNameHere(hitAt[endToken]) &&
    !LOOSE_BEFORE.has(next.norm) &&
    !DAYS.has(next.norm) &&
    (GIVEN_NAMES.has(name.norm) || (!isRole(endToken) && isBareName(passage, firstToken, next)))
  );
}

/** “Francisco de Paula Grund”: a given name that goes on with a particle and a name which the base does not have. */
function goesOnWithParticle({ tokens, hitAt, text }: Passage, firstToken: number, endToken: number): boolean {
  const [name, particle, next] = [tokens[endToken - 1], tokens[endToken], tokens[endToken + 1]];
  return (
    endToken - firstToken === 1 &&
    particle !== undefined &&
    PARTICLES.has(particle.norm) &&
    !particle.upper &&
    next?.upper === true &&
    !hitAt[endToken + 1] &&
    GIVEN_NAMES.has(name?.norm ?? '') &&
    /^\s?$/.test(text.slice(particle.end, next.start))
  );
}

/** Not “the Grund Report”, “Arvonia's Grund Plan”; German writes every noun with a capital. */
function isBareName(passage: Passage, firstToken: number, next: Token): boolean {
  const before = neighbour(passage, firstToken, firstToken - 1);
  const owned = before !== undefined && (isPossessive(before) || /^(?:the|an?)$/.test(before.norm));
  return (
    passage.language !== 'de' &&
    next.word &&
    !next.allCaps &&
    /^\p{Lu}/u.test(passage.text.slice(next.start)) &&
    !owned &&
    !INSTITUTIONS.has(next.norm) &&
    !OFFICIAL.has(next.norm)
  );
}

/** Before a family name: “San Marcos”, “Santa Rosa”, “São Lourenço” are places, or saints. */
const SAINT = /^(?:san|santa|santo|sant|sankt|sao|sainte?|st)$/;

/** “San Grund” in a text on earthquakes is a town. */
export function isSaintsName(passage: Passage, { firstToken }: AliasHit): boolean {
  const before = neighbour(passage, firstToken, firstToken - 1);
  return (
    before?.upper === true &&
    SAINT.test(before.norm) &&
    adjoining(passage, firstToken - 1, firstToken) &&
    !inTitleCase(passage, firstToken)
  );
}

/** “Kim Kardashian West”: behind the name of somebody in full it is a part of that. */
export function endsOtherName(passage: Passage, { firstToken }: AliasHit): boolean {
  const { tokens, hitAt, sentenceOf } = passage;
  const before = hitAt[firstToken - 1];
  const last = tokens[firstToken - 1];
  return (
    before !== undefined &&
    !isOneToken(before) &&
    isPerson(before) &&
    !isPossessive(last) &&
    sentenceOf[before.firstToken] === sentenceOf[firstToken] &&
    adjoining(passage, firstToken - 1, firstToken) &&
    !inTitleCase(passage, firstToken)
  );
}

/** “L. Lin Wood”: between an initial and another capital. */
export function isMiddleName(
  passage: Passage,
  { firstToken, endToken }: AliasHit,
  given: GivenName,
): boolean {
  const { tokens, hitAt } = passage;
  const next = neighbour(passage, firstToken, endToken);
  return (
    given.norms.every(({ length }) => length === 1) &&
    !isPossessive(tokens[endToken - 1]) &&
    next?.upper === true &&
    next.word &&
    adjoining(passage, endToken - 1, endToken) &&
    !hitAt[endToken] &&
    !inTitleCase(passage, firstToken)
  );
}

/** The end of the family name that follows. */
export function strangerEnd({ tokens }: Passage, { end, endToken }: AliasHit): number {
  const next = tokens[endToken]?.upper ? endToken : endToken + 1;
  return tokens[next]?.stemEnd ?? end;
}
