/** Large towns that are called like better known ones: “Birmingham” in Alabama, “Tripoli” in Lebanon. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { countryOf } from './country-of';
import { isPlace } from './hit-kinds';
import { comparisonForm, type Passage } from './passage';
import { isCity } from './regions';
import type { Scene } from './scene';

/** The namesake is meant unless the article names the country of the base's city. */
const ANYWHERE = '*';

/**
 * Names of cities of the base, and where a namesake lies that has at least a tenth of the city's inhabitants
 * (counts of GeoNames). Those of the USA are known by their states.
 */
const ELSEWHERE: ReadonlyMap<string, readonly string[]> = new Map([
  ['athens', ['place/georgia-us-state']],
  ['barcelona', ['country/venezuela']],
  ['birmingham', ['place/alabama']],
  ['georgetown', ['place/texas', 'place/kentucky']],
  ['hyderabad', ['country/pakistan']],
  ['jamestown', ['place/new-york-state', 'place/north-dakota']],
  ['kingston', ['country/canada']],
  ['la paz', ['country/mexico']],
  ['manchester', ['place/new-hampshire']],
  ['odessa', ['place/texas']],
  ['panama city', ['place/florida']],
  // Beside Paris, as large, and more in the news.
  ['saint denis', [ANYWHERE]],
  ['san jose', ['place/california', 'country/philippines']],
  ['san juan', ['country/argentina', 'country/philippines']],
  ['st petersburg', ['place/florida']],
  ['tripoli', ['country/lebanon']],
  ['valencia', ['country/venezuela', 'place/california']],
  ['vancouver', ['place/washington-state']],
  ['victoria', ['country/canada', 'place/texas']],
]);

/**
 * Is a name another town's than that of the base: because the article says so wherever it gives the name first,
 * or because it names where a namesake lies, and nothing else of the country of the base's city?
 */
export function isNamesakeTown(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  if (isTownElsewhere(passage, hit, scene.knowledge)) return true;
  const name = comparisonForm(passage, hit);
  const lies = (id: string) => id === ANYWHERE || scene.present.has(id) || scene.countries.has(id);
  const others = ELSEWHERE.get(name)?.filter(lies) ?? [];
  if (others.length === 0 && !scene.towns.has(name)) return false;
  const homes = hit.refs.map(({ id }) => countryOf(scene.knowledge.entity(id)));
  return !homes.some((home) => home !== undefined && (others.includes(home) || isNamed(home, scene)));
}

/** “London, Ontario”: what follows is a region of another country than that of the base’s city. */
export function isTownElsewhere({ tokens, hitAt }: Passage, hit: AliasHit, knowledge: Knowledge): boolean {
  const region = tokens[hit.endToken]?.norm === ',' ? hitAt[hit.endToken + 1] : undefined;
  const [only, another] = region?.refs ?? [];
  if (
    !region ||
    !only ||
    another ||
    !isPlace(hit) ||
    !hit.refs.some(({ id }) => isCity(knowledge.entity(id)))
  )
    return false;
  const entity = knowledge.entity(only.id);
  const isRegion = entity !== undefined && 'kind' in entity && /^(?:state|region)$/.test(entity.kind);
  const next = tokens[region.endToken];
  // “in Paris, Ontario and Quebec”, “Boston, Texas, Ohio”: a list.
  const isList =
    /^(?:and|or|&)$/.test(next?.norm ?? '') || (next?.norm === ',' && hitAt[region.endToken + 1]);
  const home = isRegion && !isList ? countryOf(entity) : undefined;
  return home !== undefined && hit.refs.every(({ id }) => countryOf(knowledge.entity(id)) !== home);
}

/** By something else than names that may be those of towns elsewhere. */
function isNamed(country: string, { countryNames, towns }: Scene): boolean {
  return Array.from(countryNames.get(country) ?? []).some((name) => !ELSEWHERE.has(name) && !towns.has(name));
}
