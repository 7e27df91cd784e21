/** What each name of the base that was found in a text means there, if anything. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { isObscureAcronym } from './acronyms';
import { isOfAge } from './ages';
import { decideFamilyName } from './family-names';
import { isFirstName, isRelative } from './first-names';
import { isGenericParty, partiesHere } from './generic-names';
import { openingGivenName } from './given-name';
import { isOneToken, isPlaceId } from './hit-kinds';
import { isBehindParticle, isSeat } from './hyphens';
import { isWrittenSmall } from './letter-case';
import { isPartOfLongerName } from './longer-names';
import { needsAreMet } from './name-needs';
import { isNamesakeTown } from './namesake-towns';
import { isNamesake } from './namesakes';
import { isOtherThing } from './other-words';
import { withoutCommonOutlets } from './outlets';
import type { Passage } from './passage';
import { decideFullName } from './persons';
import { decideOther } from './places-and-bodies';
import { isPlainWord } from './plain-words';
import { isInQuotedTitle } from './quoted-titles';
import type { Scene } from './scene';
import { settle } from './settle';
import { stateMeant } from './states';
import { beginsOtherName, endsOtherName, isSaintsName } from './strangers-names';
import { isFamilyName, type Surroundings } from './surroundings';
import { isTeam } from './teams';
import { isCalledAfter } from './things';
import { isTownOfState } from './towns';
import { ambiguous, rejected, unknown, type Verdict } from './verdict';

/** @returns undefined where the words are no name, or a part of one that the base does not have. */
export function decide(
  passage: Passage,
  hit: AliasHit,
  scene: Scene,
  surroundings: Surroundings,
): Verdict | undefined {
  const { isRole, isOwner, titled } = surroundings;
  const refs = withoutCommonOutlets(passage, hit, usable(passage, hit, scene));
  if (
    refs.length === 0 ||
    isPlainWord(passage, hit, scene) ||
    isFirstName(passage, hit, scene) ||
    isRelative(passage, hit) ||
    isWrittenSmall(passage, hit) ||
    isObscureAcronym(passage, hit, refs, scene) ||
    isTeam(passage, hit, scene) ||
    isTownOfState(passage, hit, scene) ||
    isNamesakeTown(passage, hit, scene) ||
    isSeat(passage, hit)
  )
    return undefined;
  if (isCalledAfter(passage, hit) || isOtherThing(passage, hit) || isInQuotedTitle(passage, hit))
    return undefined;
  if (!isOwner && isPartOfLongerName(passage, hit, scene, isRole)) return undefined;
  const state = stateMeant(passage, hit, scene);
  if (state) return asState(hit, state, scene);
  const persons = refs.filter(({ id }) => typeOf(id) === 'person');
  const others = refs.filter(({ id }) => typeOf(id) !== 'person');
  if (isNamesake(passage, hit, scene.knowledge)) return unknown(hit);
  if (persons.length > 0) {
    if (endsOtherName(passage, hit) || isBehindParticle(passage, hit) || isSaintsName(passage, hit))
      return undefined;
    const verdict = asPerson(passage, hit, persons, scene, surroundings);
    if (others.length === 0) return verdict;
    if (verdict?.is === 'linked') {
      const named = scene.named.has(verdict.entity) || titled.has(verdict.entity);
      const rivals = others.filter(({ id }) => scene.present.has(id));
      if (!named) return settle(passage, hit, refs, scene);
      if (rivals.length === 0 || verdict.how === 'name') return verdict;
      // “Ford” where Gerald Ford and the Ford Motor Company are named
      return ambiguous(hit, [{ id: verdict.entity }, ...rivals]);
    }
  }
  const here = isGenericParty(passage, hit, scene.knowledge)
    ? partiesHere(passage, hit, others, scene)
    : others;
  return decideOther(passage, hit, here, scene);
}

/** Undefined where the base does not have the state: it is not what else is called so. */
function asState({ start, end, refs }: AliasHit, state: string, { knowledge }: Scene): Verdict | undefined {
  if (!knowledge.entity(state)) return undefined;
  return {
    is: 'linked',
    start,
    end,
    entity: state,
    how: 'alias',
    confidence: 0.9,
    why: 'the state of the USA, as what stands beside it or the article’s other states show',
    rejected: rejected(refs, 'the state of that name is meant'),
  };
}

/** Names of other languages that may be words of this one. */
const SHORT_FORMS: ReadonlySet<string> = new Set(['metonym', 'acronym']);

function usable(passage: Passage, hit: AliasHit, scene: Scene): AliasRef[] {
  const { knowledge, range } = scene;
  return hit.refs.filter((ref) => {
    const { id, kind, lang, from, to } = ref;
    if (!knowledge.entity(id) || (from && from > range.to) || (to && to < range.from.slice(0, to.length)))
      return false;
    // “Indie” is India in Polish, a style of films in English; “CPI” is a court in French, an index in English.
    if (passage.language === 'en' && lang !== 'en' && (SHORT_FORMS.has(kind) || isPlaceId(id))) return false;
    // “Poles” are starts from the front in a Portuguese table of races.
    if (passage.language !== 'en' && lang === 'en' && kind === 'demonym') return false;
    return needsAreMet(ref, scene);
  });
}

function asPerson(
  passage: Passage,
  hit: AliasHit,
  refs: AliasRef[],
  scene: Scene,
  { isRole, titled, ...before }: Surroundings,
): Verdict | undefined {
  const given = before.given ?? openingGivenName(passage, hit, refs, scene.knowledge, isRole);
  const bearers = given ? refs : [...refs, ...namedSo(passage, hit, refs, scene)];
  const aged = bearers.filter(({ id }) => isOfAge(passage, hit, id, scene));
  if (aged.length === 0) return unknown({ start: given?.start ?? hit.start, end: hit.end });
  const full = aged.filter((ref) => !isFamilyName([ref]));
  if (full.length > 0 && (!isOneToken(hit) || !given)) {
    // “John Kerry Brown”
    const longer = passage.language === 'en' && beginsOtherName(passage, hit, isRole);
    return longer ? unknown(hit) : decideFullName(hit, full, scene, titled);
  }
  return decideFamilyName(passage, hit, aged, scene, { given, titled, isRole });
}

/** “Uribe” where “Miguel Uribe” is named too, whom the base has under another family name (“Turbay”). */
function namedSo(
  { tokens }: Passage,
  { endToken }: AliasHit,
  refs: AliasRef[],
  { surnames }: Scene,
): AliasRef[] {
  const ids = surnames.get(tokens[endToken - 1]?.norm ?? '') ?? new Set<string>();
  return [...ids]
    .filter((id) => !refs.some((ref) => ref.id === id))
    .map((id) => ({ id, kind: 'short', lang: 'en', derived: false }));
}
