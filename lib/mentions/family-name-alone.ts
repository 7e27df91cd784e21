/** A family name of persons whom the article does not name in full: who is known by it alone? */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { clearWinner, rank } from './choose';
import { rolesOn } from './holders';
import { alive } from './persons';
import type { Scene } from './scene';
import { ambiguous, type Linked, type Rejected, rejected, type Verdict } from './verdict';

/** A family name alone, not named in full anywhere, needs at least this prominence (0–100). */
const KNOWN_BY_FAMILY_NAME = 60;
/** The same for one of several words. */
const KNOWN_BY_LONG_NAME = 50;

/** So often a state must be named besides for one of its ministers to be known by the family name. */
const NAMED_OF_STATE = 3;
const GOVERNING: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'deputy-prime-minister',
  'chancellor',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
]);

/**
 * @param refs all who may be meant.
 * @param family the name as the text has it.
 * @returns undefined where nobody is known by the name alone.
 */
export function knownByFamilyName(
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
  family: string,
): Verdict | undefined {
  const known = refs.filter(({ derived, id }) => !derived && alive(id, scene));
  if (known.length === 0) return onlyBearer(hit, refs, scene, family);
  const ranked = rank(known, scene);
  const best = clearWinner(ranked);
  if (!best) return ambiguous(hit, ranked);
  const others = refs.filter(({ id }) => id !== best.id);
  return shortName(
    hit,
    { entity: best.id, confidence: 0.9, why: `known as “${family}”` },
    rejected(others, 'not known by the family name alone'),
  );
}

/** The one person of the name, where the name, the person or the article makes up for what is not said in full. */
function onlyBearer(
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
  family: string,
): Verdict | undefined {
  const { knowledge } = scene;
  const [only] = refs;
  if (refs.length !== 1 || !only || !alive(only.id, scene)) return undefined;
  const entity = only.id;
  const prominence = knowledge.prominence(entity);
  // “von der Leyen”: of several words, it is hardly anybody else's.
  if (family.includes(' ') && prominence >= KNOWN_BY_LONG_NAME)
    return shortName(hit, {
      entity,
      confidence: 0.85,
      why: `the one person of the name “${family}” here`,
    });
  const country = knowledge.person(entity)?.country;
  if (!country || !scene.countries.has(country)) return undefined;
  if (prominence < KNOWN_BY_FAMILY_NAME && !governs(entity, country, scene)) return undefined;
  const why = `the one person of that name here, and ${knowledge.entity(country)?.name} is in the article`;
  return shortName(hit, { entity, confidence: 0.75, why });
}

/** One of the few who make a state's policy that day, in an article that names others of that state. */
function governs(id: string, country: string, { knowledge, range, countries }: Scene): boolean {
  return (
    (countries.get(country) ?? 0) >= NAMED_OF_STATE &&
    rolesOn(id, range.to, knowledge).some(({ role, of }) => GOVERNING.has(role) && of.includes(country))
  );
}

/** A person by the family name, with the others of that name. */
export function shortName(
  { start, end }: AliasHit,
  meant: Pick<Linked, 'entity' | 'confidence' | 'why'>,
  others: Rejected[] = [],
): Linked {
  return { is: 'linked', start, end, how: 'short-name', ...meant, rejected: others };
}
