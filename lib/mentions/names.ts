/** What each name of the base that was found in a text means there, if anything. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { type Entity, typeOf } from '../knowledge/schema';
import type { MentionHow } from '../types';
import { clearWinner, confidenceOf, type Ranked, rank } from './choose';
import { countryOf } from './country-of';
import { decideFamilyName } from './family-names';
import { isGenericParty, partiesHere } from './generic-names';
import { givenNameBefore } from './given-name';
import { isFirstName, isObscureAcronym, isPlainWord, isReporting, isTeam, isWrittenSmall } from './guards';
import { isPartOfLongerName } from './longer-names';
import { isNamesake } from './namesakes';
import { isOtherWord } from './other-words';
import { partyOrPlace } from './party-or-place';
import { neighbour, type Passage } from './passage';
import { decideFullName } from './persons';
import type { Scene } from './scene';
import { isCalledAfter } from './things';
import type { Verdict } from './verdict';
import { REGION_WORDS } from './words/english';

/** How sure a capital's reading is where no word near decides. */
const BY_DEFAULT = 0.7;

/** What stands around a name. */
export interface Surroundings {
  /** Does the token belong to the words of a title? */
  isRole: (token: number) => boolean;
  /** Persons who held the office of the title beside the name, with the reason. */
  titled: ReadonlyMap<string, string>;
}

/** @returns undefined where the words are no name, or a part of one that the base does not have. */
export function decide(
  passage: Passage,
  hit: AliasHit,
  scene: Scene,
  { isRole, titled }: Surroundings,
): Verdict | undefined {
  const refs = usable(passage, hit, scene);
  if (
    refs.length === 0 ||
    isPlainWord(passage, hit, scene) ||
    isFirstName(passage, hit, scene) ||
    isWrittenSmall(passage, hit) ||
    isObscureAcronym(passage, hit, refs, scene) ||
    isTeam(passage, hit, scene)
  )
    return undefined;
  if (isCalledAfter(passage, hit) || isOtherWord(passage, hit)) return undefined;
  if (isPartOfLongerName(passage, hit, scene, isRole)) return undefined;
  const persons = refs.filter(({ id }) => typeOf(id) === 'person');
  const others = refs.filter(({ id }) => typeOf(id) !== 'person');
  if (isNamesake(passage, hit, scene.knowledge)) return { is: 'unknown', start: hit.start, end: hit.end };
  if (persons.length > 0) {
    const verdict = asPerson(passage, hit, persons, scene, { isRole, titled });
    const sure =
      verdict?.is === 'linked' &&
      (scene.named.has(verdict.entity) || titled.has(verdict.entity) || others.length === 0);
    if (sure || others.length === 0) return verdict;
    if (verdict?.is === 'linked') return settle(passage, hit, refs, scene);
  }
  const here = isGenericParty(passage, hit, scene.knowledge)
    ? partiesHere(passage, hit, others, scene)
    : others;
  return asOther(passage, hit, asReporter(passage, hit, here, scene), scene);
}

/** Is this name in full, or a family name alone? */
export function isFamilyName(refs: readonly AliasRef[]): boolean {
  return refs.every(({ kind, derived }) => kind === 'short' || derived);
}

function usable(passage: Passage, hit: AliasHit, { knowledge, range, words, present }: Scene): AliasRef[] {
  return hit.refs.filter(({ id, kind, lang, from, to, needs }) => {
    if (!knowledge.entity(id) || (from && from > range.to) || (to && to < range.from.slice(0, to.length)))
      return false;
    // “Indie” is India in Polish, a style of films in English; “Roma” is Rome in Italian, a people in English.
    if (passage.language === 'en' && lang !== 'en' && (kind === 'metonym' || /^(?:country|place)\//.test(id)))
      return false;
    return !needs?.length || needs.some((need) => words.has(need.toLowerCase()) || present.has(need));
  });
}

function asPerson(
  passage: Passage,
  hit: AliasHit,
  refs: AliasRef[],
  scene: Scene,
  { isRole, titled }: Surroundings,
): Verdict | undefined {
  const full = refs.filter((ref) => !isFamilyName([ref]));
  const given = givenNameBefore(passage, hit, isRole);
  if (full.length > 0 && (hit.endToken - hit.firstToken > 1 || !given))
    return decideFullName(hit, full, scene, titled);
  return decideFamilyName(passage, hit, refs, scene, titled, given);
}

/** “told AFP”: the agency, where nothing else in the article is of the country of another that has these letters. */
function asReporter(
  passage: Passage,
  hit: AliasHit,
  refs: AliasRef[],
  { knowledge, countries }: Scene,
): AliasRef[] {
  const outlets = refs.filter(({ id }) => typeOf(id) === 'outlet');
  if (outlets.length !== 1 || refs.length === 1 || !isReporting(passage, hit)) return refs;
  const rivals = refs.filter((ref) => !outlets.includes(ref));
  return rivals.some(({ id }) => countries.has(countryOf(knowledge.entity(id)) ?? '')) ? refs : outlets;
}

function asOther(passage: Passage, hit: AliasHit, refs: AliasRef[], scene: Scene): Verdict | undefined {
  const parties = refs.filter(({ kind }) => kind === 'metonym');
  const rest = refs.filter(({ kind }) => kind !== 'metonym');
  if (parties.length === 0) return settle(passage, hit, regionsIn(passage, hit, rest, scene), scene);
  if (rest.length === 0) return settle(passage, hit, parties, scene);
  const reading = partyOrPlace(passage, hit);
  const verdict = settle(passage, hit, reading?.as === 'party' ? parties : rest, scene);
  if (verdict?.is !== 'linked') return verdict;
  const lost = (reading?.as === 'party' ? rest : parties).map(({ id }) => ({
    entity: id,
    why: reading?.why ?? 'nothing shows that the government acts',
  }));
  const confidence = reading ? Math.min(0.92, verdict.confidence) : BY_DEFAULT;
  return {
    ...verdict,
    confidence,
    why: reading?.why ?? 'the city, as nothing shows that the government acts',
    rejected: [...(verdict.rejected ?? []), ...lost],
  };
}

/** One meaning: that; several: the likeliest by a margin, or a choice. */
function settle(
  passage: Passage,
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
): Verdict | undefined {
  const ranked = rank(oneOfEach(refs, scene), scene, atPlace(passage, hit, refs));
  const best = clearWinner(ranked);
  const { start, end } = hit;
  if (!best)
    return ranked.length > 0
      ? { is: 'ambiguous', start, end, candidates: ranked.map(({ id }) => id) }
      : undefined;
  const ref = refs.find(({ id }) => id === best.id);
  return {
    is: 'linked',
    start,
    end,
    entity: best.id,
    how: howOf(ref),
    confidence: ranked.length === 1 ? 0.96 : confidenceOf(ranked),
    why: whyOf(ref, best),
    rejected: ranked.slice(1).map(({ id }) => ({ entity: id, why: 'less likely here' })),
  };
}

/** A platform is kept as a company and as an outlet, under one name: the company. */
function oneOfEach(refs: readonly AliasRef[], { knowledge }: Scene): readonly AliasRef[] {
  if (refs.length < 2) return refs;
  const bodies = new Set(
    refs.filter(({ id }) => typeOf(id) === 'org').map(({ id }) => knowledge.entity(id)?.name),
  );
  return refs.filter(({ id }) => typeOf(id) !== 'outlet' || !bodies.has(knowledge.entity(id)?.name));
}

/** A preposition of place speaks for places. */
function atPlace(passage: Passage, hit: AliasHit, refs: readonly AliasRef[]): ReadonlyMap<string, string> {
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  if (!/^(?:in|near|at|from|around|outside)$/.test(before)) return new Map();
  return new Map(
    refs.filter(({ id }) => /^(?:country|place)\//.test(id)).map(({ id }) => [id, `after “${before}”`]),
  );
}

/** Regions, and the cities whose name they share. */
const REGION_ID = /^place\/.*-(?:oblast|region|province|governorate|state)$/;

/** “the Donetsk and Luhansk regions”: of a city and its region the region is meant. */
function regionsIn(passage: Passage, hit: AliasHit, refs: AliasRef[], { knowledge }: Scene): AliasRef[] {
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
  return found.length > 0 ? found : refs.filter(({ id }) => !isCity(knowledge.entity(id)));
}

const isCity = (entity: Entity | undefined): boolean =>
  entity !== undefined && 'kind' in entity && entity.kind === 'city';

function howOf(ref: AliasRef | undefined): MentionHow {
  if (ref?.kind === 'metonym') return 'metonym';
  if (ref?.kind === 'short') return 'short-name';
  return ref?.kind === 'full' ? 'name' : 'alias';
}

function whyOf(ref: AliasRef | undefined, best: Ranked): string {
  const rule = ref?.kind === 'demonym' ? 'the country’s adjective or people' : 'name in the knowledge base';
  return [rule, ...best.why].join('; ');
}
