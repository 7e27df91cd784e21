/** What a name found may mean, whichever of its meanings is right. */
import type { AliasHit } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Passage } from './passage';

/** Does an id name a country, a city or a region? */
export function isPlaceId(id: string): boolean {
  return /^(?:country|place)\//.test(id);
}

/** A country by its name, not by an adjective or a capital. */
export function isCountry(hit: AliasHit): boolean {
  return hit.refs.every(({ id, kind }) => typeOf(id) === 'country' && kind === 'full');
}

/** A country, a city or a region, at least in one of its meanings. */
export function isPlace(hit: AliasHit): boolean {
  return hit.refs.some(({ id }) => isPlaceId(id));
}

/** A city or a region, and nothing else. */
export function isPlaceOnly(hit: AliasHit): boolean {
  return hit.refs.every(({ id }) => typeOf(id) === 'place');
}

/** Anything but a person, at least in one of its meanings. */
export function isPlaceOrBody(hit: AliasHit): boolean {
  return hit.refs.some(({ id }) => /^(?:country|place|org|outlet)\//.test(id));
}

/** An organisation, whoever bears it as a family name: what follows with a capital is its product or branch (“Apple TV”). */
export function isBody({ refs }: AliasHit): boolean {
  const own = refs.filter(({ id, derived }) => !derived || typeOf(id) !== 'person');
  return own.length > 0 && own.every(({ id }) => /^(?:org|outlet)\//.test(id));
}

/** An outlet, and nothing else. */
export function isOutlet(hit: AliasHit): boolean {
  return hit.refs.every(({ id }) => typeOf(id) === 'outlet');
}

/** A person, whoever of the name, and nothing else. */
export function isPerson(hit: AliasHit): boolean {
  return hit.refs.every(({ id }) => typeOf(id) === 'person');
}

/** Is the name one token? With a hyphen inside it is several. */
export function isOneToken({ firstToken, endToken }: AliasHit): boolean {
  return endToken - firstToken === 1;
}

/** Letters: the first word is in capitals. */
export function isAcronym({ tokens }: Passage, { firstToken }: AliasHit): boolean {
  return tokens[firstToken]?.allCaps === true;
}

/** A family name of somebody who may not be meant does not keep a neighbour from being part of a longer name. */
export function isNameHere(hit: AliasHit | undefined): boolean {
  return hit?.refs.some(({ id, derived }) => !derived || typeOf(id) !== 'person') ?? false;
}
