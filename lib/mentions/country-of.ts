/** The country of an entity. */
import { type Entity, typeOf } from '../knowledge/schema';

/** The country that an entity belongs to, itself for a country. */
export function countryOf(entity: Entity | undefined): string | undefined {
  if (!entity) return undefined;
  return typeOf(entity.id) === 'country' ? entity.id : 'country' in entity ? entity.country : undefined;
}
