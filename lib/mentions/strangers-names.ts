/** Family names of the base that are a given or middle name of somebody else. */
import type { AliasHit } from '../knowledge/knowledge';
import type { GivenName } from './given-name';
import { adjoining, neighbour, type Passage } from './passage';
import { DAYS, LOOSE_BEFORE } from './words/english';
import { GIVEN_NAMES } from './words/given-names';

/** “Pavel Durov”: a first name as well, before a family name that the base does not have. */
export function isGivenName(passage: Passage, { firstToken, endToken }: AliasHit): boolean {
  const { tokens, hitAt, titleCase, sentenceOf } = passage;
  const [name, next] = [tokens[endToken - 1], neighbour(passage, firstToken, endToken)];
  return (
    name !== undefined &&
    name.stemEnd === name.end &&
    GIVEN_NAMES.has(name.norm) &&
    !titleCase[sentenceOf[firstToken] ?? 0] &&
    next?.upper === true &&
    adjoining(passage, endToken - 1, endToken) &&
    !hitAt[endToken] &&
    !LOOSE_BEFORE.has(next.norm) &&
    !DAYS.has(next.norm)
  );
}

/** “L. Lin Wood”: between an initial and another capital. */
export function isMiddleName(
  passage: Passage,
  { firstToken, endToken }: AliasHit,
  given: GivenName,
): boolean {
  const { tokens, hitAt, titleCase, sentenceOf } = passage;
  const next = neighbour(passage, firstToken, endToken);
  return (
    given.norms.every(({ length }) => length === 1) &&
    tokens[endToken - 1]?.stemEnd === tokens[endToken - 1]?.end &&
    next?.upper === true &&
    next.word &&
    adjoining(passage, endToken - 1, endToken) &&
    !hitAt[endToken] &&
    !titleCase[sentenceOf[firstToken] ?? 0]
  );
}

/** The end of the family name that follows. */
export function strangerEnd({ tokens }: Passage, { end, endToken }: AliasHit): number {
  return tokens[endToken]?.stemEnd ?? end;
}
