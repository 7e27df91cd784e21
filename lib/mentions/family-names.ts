/** Persons by their family name, with or without a first name or an initial before it. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { genderOfCourtesy } from '../text/courtesy';
import { neighbour } from './beside';
import { mayBeAnothers } from './case-agreement';
import { establishedBearer } from './established';
import { knownByFamilyName, shortName } from './family-name-alone';
import type { GivenName } from './given-name';
import { fitsGivenName } from './given-name-fit';
import type { Passage } from './passage';
import { decideFullName } from './persons';
import { isKnownToAll, strangerOfFamily } from './same-family';
import type { Scene } from './scene';
import { beginsOtherName, isMiddleName, strangerEnd } from './strangers-names';
import type { Surroundings } from './surroundings';
import { ambiguous, rejected, unknown, type Verdict } from './verdict';

/** What stands around a family name; `titled` are the bearers who held the office of the title beside it. */
type Signs = Pick<Surroundings, 'given' | 'titled' | 'isRole'>;

/**
 * A family name: whose, in this article?
 * @param bearers persons of the base whom it may mean.
 * @returns undefined where it is nobody's who can be told.
 */
export function decideFamilyName(
  passage: Passage,
  hit: AliasHit,
  bearers: readonly AliasRef[],
  scene: Scene,
  signs: Signs,
): Verdict | undefined {
  const { given, titled, isRole } = signs;
  if ((given && isMiddleName(passage, hit, given)) || beginsOtherName(passage, hit, isRole))
    return unknown({ start: given?.start ?? hit.start, end: strangerEnd(passage, hit) });
  if (!given) return withoutGivenName(passage, hit, ofGender(passage, hit, bearers, scene), scene, signs);
  const fitting = bearers.filter(({ id }) => isGivenNameOf(given, id, passage, scene));
  return withGivenName({ ...hit, start: given.start }, fitting, scene, titled, given);
}

function isGivenNameOf(
  { norms }: GivenName,
  id: string,
  { language }: Passage,
  { knowledge }: Scene,
): boolean {
  const person = knowledge.person(id);
  return person !== undefined && fitsGivenName(person, norms, language);
}

/**
 * “Vladimir V. Grund”: by a form of the first name that the base may not have.
 * @param whole the family name with the given name before it.
 * @param fitting the bearers whose given name it may be.
 */
function withGivenName(
  whole: AliasHit,
  fitting: readonly AliasRef[],
  scene: Scene,
  titled: Signs['titled'],
  { norms }: GivenName,
): Verdict | undefined {
  if (fitting.length === 0) return unknown(whole);
  const verdict = decideFullName(whole, fitting, scene, titled);
  return verdict?.is === 'linked'
    ? { ...verdict, how: 'name', why: `“${norms.join(' ')}” is a form of the first name` }
    : verdict;
}

/** By who is named in full in the article, else by the title beside the name, else by who is known so. */
function withoutGivenName(
  passage: Passage,
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
  { titled, isRole }: Signs,
): Verdict | undefined {
  if (refs.length === 0) return unknown(hit);
  const family = passage.text.slice(hit.start, hit.end);
  const bound = bearersIn(refs, scene);
  const inOffice = refs.filter(({ id }) => titled.has(id));
  const [named] = bound.length === 1 ? bound : [];
  const [holder] = inOffice.length === 1 ? inOffice : [];
  const others = (meant: AliasRef) => refs.filter((ref) => ref !== meant);
  // “President Grund” is the one in office, though another of the family is named.
  if (named && (!holder || holder.id === named.id)) {
    const stranger = strangerOfFamily(passage, hit, { bearer: named, refs }, scene, isRole);
    if (stranger) return stranger === 'named' ? unknown(hit) : undefined;
    const why = `“${family}” is ${scene.knowledge.person(named.id)?.name}, named in the article`;
    return shortName(
      hit,
      { entity: named.id, confidence: 0.96, why },
      rejected(others(named), 'not named in the article'),
    );
  }
  if (holder)
    return shortName(
      hit,
      { entity: holder.id, confidence: 0.95, why: titled.get(holder.id) ?? '' },
      rejected(others(holder), 'did not hold that office'),
    );
  const established = establishedBearer(passage, hit, bound, scene);
  if (established) {
    const why = `“${family}” is ${scene.knowledge.person(established.id)?.name}, named before another of the name`;
    return shortName(
      hit,
      { entity: established.id, confidence: 0.9, why },
      rejected(others(established), 'named with a first name'),
    );
  }
  if (bound.length > 1) return ambiguous(hit, bound);
  if (scene.strangers.has(passage.tokens[hit.endToken - 1]?.norm ?? '')) return undefined;
  if (mayBeAnothers(passage, hit, isRole, scene) && !refs.some(({ id }) => isKnownToAll(id, scene)))
    return unknown(hit);
  return knownByFamilyName(hit, refs, scene, family);
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
