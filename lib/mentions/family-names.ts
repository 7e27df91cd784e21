/** Persons by their family name, with or without a first name or an initial before it. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { genderOfCourtesy } from '../text/courtesy';
import type { Span } from '../types';
import { neighbour } from './beside';
import { clearWinner, rank } from './choose';
import { type GivenName, mayOpenWithGivenName } from './given-name';
import { fitsGivenName } from './given-name-fit';
import { rolesOn } from './holders';
import type { Passage } from './passage';
import { alive, decideFullName } from './persons';
import { isKnownToAll, strangerOfFamily } from './same-family';
import type { Scene } from './scene';
import { beginsOtherName, isMiddleName, strangerEnd } from './strangers-names';
import type { Verdict } from './verdict';

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

/** A family name: whose, in this article? */
export function decideFamilyName(
  passage: Passage,
  hit: AliasHit,
  bearers: readonly AliasRef[],
  scene: Scene,
  titled: ReadonlyMap<string, string>,
  given: GivenName | undefined,
  isRole: (token: number) => boolean,
): Verdict | undefined {
  const { knowledge } = scene;
  const span = { start: given?.start ?? hit.start, end: hit.end };
  if ((given && isMiddleName(passage, hit, given)) || beginsOtherName(passage, hit, isRole))
    return { is: 'unknown', start: span.start, end: strangerEnd(passage, hit) };
  if (given) return withGivenName(hit, bearers, scene, titled, given, passage.language);
  const family = passage.text.slice(hit.start, hit.end);
  const refs = ofGender(passage, hit, bearers, scene);
  if (refs.length === 0) return { is: 'unknown', ...span };
  const bound = bearersIn(refs, scene);
  const inOffice = refs.filter(({ id }) => titled.has(id));
  const [named] = bound.length === 1 ? bound : [];
  const [holder] = inOffice.length === 1 ? inOffice : [];
  const others = (meant: AliasRef) => refs.filter((ref) => ref !== meant);
  // “President Grund” is the one in office, though another of the family is named.
  if (named && (!holder || holder.id === named.id)) {
    const stranger = strangerOfFamily(passage, hit, named, refs, scene, isRole);
    if (stranger) return stranger === 'named' ? { is: 'unknown', ...span } : undefined;
    const why = `“${family}” is ${knowledge.person(named.id)?.name}, named in the article`;
    return linked(span, named.id, 0.96, why, others(named), 'not named in the article');
  }
  if (holder)
    return linked(
      span,
      holder.id,
      0.95,
      titled.get(holder.id) ?? '',
      others(holder),
      'did not hold that office',
    );
  if (bound.length > 1) return { is: 'ambiguous', ...span, candidates: bound.map(({ id }) => id) };
  if (scene.strangers.has(passage.tokens[hit.endToken - 1]?.norm ?? '')) return undefined;
  if (mayOpenWithGivenName(passage, hit, isRole) && !refs.some(({ id }) => isKnownToAll(id, scene)))
    return { is: 'unknown', ...span };
  return standingAlone(span, refs, scene, family);
}

/** “Vladimir V. Grund”: by a form of the first name that the base may not have. */
function withGivenName(
  hit: AliasHit,
  bearers: readonly AliasRef[],
  scene: Scene,
  titled: ReadonlyMap<string, string>,
  { norms, start }: GivenName,
  language: string,
): Verdict | undefined {
  const fitting = bearers.filter(({ id }) => {
    const person = scene.knowledge.person(id);
    return person !== undefined && fitsGivenName(person, norms, language);
  });
  if (fitting.length === 0) return { is: 'unknown', start, end: hit.end };
  const verdict = decideFullName({ ...hit, start }, fitting, scene, titled);
  return verdict?.is === 'linked'
    ? { ...verdict, how: 'name', why: `“${norms.join(' ')}” is a form of the first name` }
    : verdict;
}

/** “Frau Putin”: of the bearers those whom the courtesy title before the name may mean. */
function ofGender(
  passage: Passage,
  { firstToken }: AliasHit,
  refs: readonly AliasRef[],
  { knowledge }: Scene,
): readonly AliasRef[] {
  let before = neighbour(passage, firstToken, firstToken - 1);
  if (before?.norm === '.') before = neighbour(passage, firstToken, firstToken - 2);
  const gender = before && genderOfCourtesy(before.norm, passage.language);
  return gender ? refs.filter(({ id }) => (knowledge.person(id)?.gender ?? gender) === gender) : refs;
}

/** Who of the bearers is named in full; of several the one known by the family name alone. */
function bearersIn(refs: readonly AliasRef[], scene: Scene): AliasRef[] {
  const named = refs.filter(({ id }) => scene.named.has(id));
  const known = named.filter(({ derived }) => !derived);
  return known.length === 1 ? known : named;
}

function standingAlone(
  span: Span,
  refs: readonly AliasRef[],
  scene: Scene,
  family: string,
): Verdict | undefined {
  const { knowledge } = scene;
  const known = refs.filter(({ derived, id }) => !derived && alive(id, scene));
  if (known.length > 0) {
    const ranked = rank(known, scene);
    const best = clearWinner(ranked);
    if (!best) return { is: 'ambiguous', ...span, candidates: ranked.map(({ id }) => id) };
    return linked(
      span,
      best.id,
      0.9,
      `known as “${family}”`,
      refs.filter(({ id }) => id !== best.id),
      'not known by the family name alone',
    );
  }
  const [only] = refs;
  if (refs.length !== 1 || !only || !alive(only.id, scene)) return undefined;
  // “von der Leyen”: of several words, it is hardly anybody else's.
  if (family.includes(' ') && knowledge.prominence(only.id) >= KNOWN_BY_LONG_NAME)
    return linked(span, only.id, 0.85, `the one person of the name “${family}” here`, [], '');
  const country = knowledge.person(only.id)?.country;
  if (!country || !scene.countries.has(country)) return undefined;
  if (knowledge.prominence(only.id) < KNOWN_BY_FAMILY_NAME && !governs(only.id, country, scene))
    return undefined;
  return linked(
    span,
    only.id,
    0.75,
    `the one person of that name here, and ${knowledge.entity(country)?.name} is in the article`,
    [],
    '',
  );
}

/** One of the few who make a state's policy that day, in an article that names others of that state. */
function governs(id: string, country: string, { knowledge, range, countries }: Scene): boolean {
  return (
    (countries.get(country) ?? 0) >= NAMED_OF_STATE &&
    rolesOn(id, range.to, knowledge).some(({ role, of }) => GOVERNING.has(role) && of.includes(country))
  );
}

function linked(
  span: Span,
  entity: string,
  confidence: number,
  why: string,
  others: readonly AliasRef[],
  lost: string,
): Verdict {
  return {
    is: 'linked',
    ...span,
    entity,
    how: 'short-name',
    confidence,
    why,
    rejected: others.map(({ id }) => ({ entity: id, why: lost })),
  };
}
