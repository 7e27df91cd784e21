/** Persons by their family name, with or without a first name or an initial before it. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { genderOfCourtesy } from '../text/courtesy';
import type { Span } from '../types';
import { clearWinner, rank } from './choose';
import { fitsGivenName, type GivenName, mayOpenWithGivenName } from './given-name';
import { neighbour, type Passage } from './passage';
import { alive, decideFullName } from './persons';
import type { Scene } from './scene';
import { isGivenName, isMiddleName, strangerEnd } from './strangers-names';
import type { Verdict } from './verdict';

/** A family name alone, not named in full anywhere, needs at least this prominence (0–100). */
const KNOWN_BY_FAMILY_NAME = 60;
/** The same for one of several words. */
const KNOWN_BY_LONG_NAME = 50;

/** A family name: whose, in this article? */
export function decideFamilyName(
  passage: Passage,
  hit: AliasHit,
  bearers: readonly AliasRef[],
  scene: Scene,
  titled: ReadonlyMap<string, string>,
  given: GivenName | undefined,
): Verdict | undefined {
  const { knowledge } = scene;
  const span = { start: given?.start ?? hit.start, end: hit.end };
  if (given && isMiddleName(passage, hit, given))
    return { is: 'unknown', start: span.start, end: strangerEnd(passage, hit) };
  if (given) {
    const fitting = bearers.filter(({ id }) => {
      const person = knowledge.person(id);
      return person !== undefined && fitsGivenName(person, given.norms);
    });
    if (fitting.length === 0) return { is: 'unknown', ...span };
    const verdict = decideFullName({ ...hit, start: span.start }, fitting, scene, titled);
    return verdict?.is === 'linked'
      ? { ...verdict, how: 'name', why: `“${given.norms.join(' ')}” is a form of the first name` }
      : verdict;
  }
  if (isGivenName(passage, hit)) return { is: 'unknown', start: hit.start, end: strangerEnd(passage, hit) };
  const family = passage.text.slice(hit.start, hit.end);
  const refs = ofGender(passage, hit, bearers, scene);
  if (refs.length === 0) return { is: 'unknown', ...span };
  const bound = bearersIn(refs, scene);
  if (bound.length === 1 && bound[0]) {
    const others = refs.filter((ref) => ref !== bound[0]);
    return linked(
      span,
      bound[0].id,
      0.96,
      `“${family}” is ${knowledge.person(bound[0].id)?.name}, named in the article`,
      others,
      'not named in the article',
    );
  }
  const byTitle = refs.filter(({ id }) => titled.has(id));
  if (byTitle.length === 1 && byTitle[0]) {
    const others = refs.filter((ref) => ref !== byTitle[0]);
    return linked(
      span,
      byTitle[0].id,
      0.95,
      titled.get(byTitle[0].id) ?? '',
      others,
      'did not hold that office',
    );
  }
  if (bound.length > 1) return { is: 'ambiguous', ...span, candidates: bound.map(({ id }) => id) };
  if (scene.strangers.has(passage.tokens[hit.endToken - 1]?.norm ?? '')) return undefined;
  if (mayOpenWithGivenName(passage, hit) && !refs.some(({ id }) => isKnownToAll(id, scene)))
    return { is: 'unknown', ...span };
  return standingAlone(span, refs, scene, family);
}

/** So prominent (0–100) that a word before the name is hardly the first name of another. */
const KNOWN_TO_ALL = 75;

function isKnownToAll(id: string, { knowledge }: Scene): boolean {
  return knowledge.prominence(id) >= KNOWN_TO_ALL;
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
  if (knowledge.prominence(only.id) < KNOWN_BY_FAMILY_NAME) return undefined;
  const country = knowledge.person(only.id)?.country;
  if (!country || !scene.countries.has(country)) return undefined;
  return linked(
    span,
    only.id,
    0.75,
    `the one person of that name here, and ${knowledge.entity(country)?.name} is in the article`,
    [],
    '',
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
