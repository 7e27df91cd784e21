/** What an article as a whole says about who may be meant in it: read once, before any name is decided. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { DateRange } from '../types';
import { countryOf } from './country-of';
import { isGenericParty } from './generic-names';
import { isOneToken, isPerson } from './hit-kinds';
import { isTownElsewhere } from './namesake-towns';
import { isNamesake } from './namesakes';
import { comparisonForm, type Passage } from './passage';
import { redefinedAcronyms } from './redefined-acronyms';
import { type Matches, readMatches } from './teams';
import { type Vocabulary, wordsOf } from './vocabulary';
import { GIVEN_NAMES } from './words/given-names';

/** What the article shows: filled while its names are noted, then by the strangers among them; only read from there on. */
export interface Scene extends Vocabulary {
  knowledge: Knowledge;
  /** The days as of which the article is read. */
  range: DateRange;
  /** Persons whose full name stands in the article. */
  named: Set<string>;
  /** Persons whom the article calls by a short name that is known alone (“Trump”, “AMLO”). */
  wellKnown: Set<string>;
  /** The last words of full names in the article (comparison form), with the persons named so. */
  surnames: Map<string, Set<string>>;
  /** Family names (comparison form) of persons in the article whom the base does not know. */
  strangers: Set<string>;
  /** Where they are named. */
  strangerHits: Set<AliasHit>;
  /** How often the article names something of a country. */
  countries: Map<string, number>;
  /** By which names it does, in comparison form. */
  countryNames: Map<string, Set<string>>;
  /** Names of cities of the base that the article gives to towns of other regions (“London, Ontario”). */
  towns: Set<string>;
  /** Ids that some name in the article means without doubt. */
  present: Set<string>;
  /** Acronyms that the article itself gives another meaning. */
  redefined: Set<string>;
  /** The matches of sport that it tells of. */
  matches: Matches;
}

/** Reads headline and body together. */
export function readScene(passages: readonly Passage[], knowledge: Knowledge, range: DateRange): Scene {
  const vocabulary = wordsOf(passages);
  const scene: Scene = {
    knowledge,
    range,
    ...vocabulary,
    named: new Set(),
    wellKnown: new Set(),
    strangers: new Set(),
    strangerHits: new Set(),
    surnames: new Map(),
    countries: new Map(),
    countryNames: new Map(),
    towns: new Set(),
    present: new Set(),
    redefined: new Set(passages.flatMap(redefinedAcronyms)),
    matches: readMatches(passages),
  };
  for (const passage of passages) for (const hit of passage.hits) note(scene, passage, hit);
  return scene;
}

/** So often something of a country must be named, and so many times as often as of any other, to be what the article is about. */
const LEADING_COUNT = 3;
const LEADING_SHARE = 2;

/** The country that the article is about; undefined where several share it. */
export function leadingCountry({ countries }: Scene): string | undefined {
  const [first, second] = [...countries].sort(([, a], [, b]) => b - a);
  return first && first[1] >= LEADING_COUNT && first[1] >= LEADING_SHARE * (second?.[1] ?? 0)
    ? first[0]
    : undefined;
}

/** Notes what a name shows before it is decided: only what holds whichever of its meanings is right. */
function note(scene: Scene, passage: Passage, hit: AliasHit): void {
  const { knowledge, words } = scene;
  if (isGenericParty(passage, hit, knowledge)) return;
  if (isNamesake(passage, hit, knowledge)) {
    scene.strangers.add(lastWord(passage, hit));
    scene.strangerHits.add(hit);
    return;
  }
  if (isTownElsewhere(passage, hit, knowledge)) {
    scene.towns.add(comparisonForm(passage, hit));
    return;
  }
  // A name that needs something else in the article (“Supreme Court”) shows nothing by itself.
  if (hit.refs.some(({ needs }) => needs?.length && !needs.some((need) => words.has(need.toLowerCase()))))
    return;
  const ids = hit.refs.map(({ id }) => id).filter((id) => knowledge.entity(id) !== undefined);
  noteCountry(scene, passage, hit, ids);
  const [id] = ids;
  if (id && ids.length === 1) noteEntity(scene, passage, hit, id);
}

/** A capital and its government are of one country, whichever is meant. */
function noteCountry(scene: Scene, passage: Passage, hit: AliasHit, ids: readonly string[]): void {
  // Of several bearers of a family name one is known by it alone (“Trump”), or by letters (“AMLO”).
  const known = hit.refs.filter(({ kind, derived }) => kind !== 'full' && !derived);
  const [wellKnown] = known.length === 1 && isPerson(hit) ? known : [];
  if (wellKnown) scene.wellKnown.add(wellKnown.id);
  // A family name that several bear may be anybody's, and letters anything's: they show no country.
  if (ids.length > 1 && isPerson(hit) && !wellKnown) return;
  if (hit.refs.every(({ kind }) => kind === 'acronym')) return;
  const [country, ...others] = new Set(ids.map((id) => countryOf(scene.knowledge.entity(id))));
  if (!country || others.length > 0) return;
  scene.countries.set(country, (scene.countries.get(country) ?? 0) + 1);
  const names = scene.countryNames.get(country) ?? new Set();
  scene.countryNames.set(country, names.add(comparisonForm(passage, hit)));
}

/** The one entity that a name may mean: present, or for a person named in full. */
function noteEntity(scene: Scene, passage: Passage, hit: AliasHit, id: string): void {
  const { tokens } = passage;
  if (typeOf(id) !== 'person') {
    if (!GIVEN_NAMES.has(tokens[hit.firstToken]?.norm ?? '')) scene.present.add(id);
    return;
  }
  const ref = hit.refs.find((each) => each.id === id);
  if (!ref || ref.kind === 'short' || ref.derived || isOneToken(hit)) return;
  scene.named.add(id);
  // “Dlamini-Zuma” is one name.
  if (tokens[hit.endToken - 2]?.norm === '-') return;
  const surname = lastWord(passage, hit);
  scene.surnames.set(surname, (scene.surnames.get(surname) ?? new Set()).add(id));
}

/** The last word of a name, in comparison form. */
function lastWord({ tokens }: Passage, { endToken }: AliasHit): string {
  return tokens[endToken - 1]?.norm ?? '';
}
