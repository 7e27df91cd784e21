/** Places that are given names: “Jordan Washington”. */
import type { AliasHit } from '../knowledge/knowledge';
import { adjoining, isPossessive } from './beside';
import { countryOf } from './country-of';
import { isBody, isOneToken, isPlace, isPlaceId } from './hit-kinds';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { PLACES_AS_GIVEN_NAMES } from './words/given-names';

/** “Jordan Washington”: a place that is a given name too, straight before a name that is not its country's. */
export function isCalledLikePlaces(
  passage: Passage,
  first: AliasHit | undefined,
  second: AliasHit | undefined,
  { knowledge }: Scene,
): boolean {
  if (!first || !second || first.endToken !== second.firstToken) return false;
  const name = passage.tokens[first.firstToken];
  const countries = ({ refs }: AliasHit) =>
    refs.flatMap(({ id }) => (isPlaceId(id) ? (countryOf(knowledge.entity(id)) ?? []) : []));
  return (
    name !== undefined &&
    isOneToken(first) &&
    isOneToken(second) &&
    !isPossessive(name) &&
    PLACES_AS_GIVEN_NAMES.has(name.norm) &&
    adjoining(passage, first.firstToken, second.firstToken) &&
    passage.tokens[second.firstToken]?.upper === true &&
    isPlace(first) &&
    !isBody(second) &&
    !countries(first).some((country) => countries(second).includes(country))
  );
}
