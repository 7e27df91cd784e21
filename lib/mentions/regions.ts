/** Regions, and the cities whose name they share. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import type { Entity } from '../knowledge/schema';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { REGION_WORDS } from './words/english';

const REGION_ID = /^place\/.*-(?:oblast|region|province|governorate|state)$/;

/** “the Donetsk and Luhansk regions”: of a city and its region the region is meant. */
export function regionsIn(
  passage: Passage,
  hit: AliasHit,
  refs: AliasRef[],
  { knowledge }: Scene,
): AliasRef[] {
  let at = hit.endToken;
  while (passage.tokens[at]?.upper || /^(?:,|and|or|&)$/.test(passage.tokens[at]?.norm ?? '')) at += 1;
  if (!REGION_WORDS.has(passage.tokens[at]?.norm ?? '')) return refs;
  const regions = refs.filter(({ id }) => REGION_ID.test(id));
  if (regions.length > 0) return regions;
  const name = passage.tokens.slice(hit.firstToken, hit.endToken);
  const last = name.at(-1);
  const region = last && {
    ...last,
    norm: 'region',
    start: last.end + 1,
    end: last.end + 7,
    stemEnd: last.end + 7,
  };
  const [named] = region ? knowledge.match([...name, region]) : [];
  const found = named?.endToken === name.length + 1 ? named.refs.filter(({ id }) => REGION_ID.test(id)) : [];
  return found.length > 0 ? found : refs.filter(({ id }) => !isTownOrWater(knowledge.entity(id)));
}

/** Is an entity a city? */
export const isCity = (entity: Entity | undefined): boolean =>
  entity !== undefined && 'kind' in entity && entity.kind === 'city';

/** “The Dnipro region” is neither the city nor the river. */
const isTownOrWater = (entity: Entity | undefined): boolean =>
  isCity(entity) || (entity !== undefined && 'kind' in entity && entity.kind === 'water');
