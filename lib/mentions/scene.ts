/** What an article as a whole says about who may be meant in it: read once, before any name is decided. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { DateRange } from '../types';
import { atWords } from './at-words';
import { countryOf } from './country-of';
import { isGenericParty } from './generic-names';
import { isBody, isOneToken, isPerson } from './hit-kinds';
import { isTownElsewhere } from './namesake-towns';
import { isNamesake } from './namesakes';
import { comparisonForm, type Passage } from './passage';
import { type Matches, readMatches } from './teams';
import { type Vocabulary, wordsOf } from './vocabulary';
import { GIVEN_NAMES } from './words/given-names';

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

function note(scene: Scene, passage: Passage, hit: AliasHit): void {
  if (isGenericParty(passage, hit, scene.knowledge)) return;
  const { tokens } = passage;
  if (isNamesake(passage, hit, scene.knowledge)) {
    scene.strangers.add(tokens[hit.endToken - 1]?.norm ?? '');
    scene.strangerHits.add(hit);
    return;
  }
  if (isTownElsewhere(passage, hit, scene.knowledge)) {
    scene.towns.add(comparisonForm(passage, hit));
    return;
  }
  // A name that needs something else in the article (“Supreme Court”) shows nothing by itself.
  if (
    hit.refs.some(({ needs }) => needs?.length && !needs.some((need) => scene.words.has(need.toLowerCase())))
  )
    return;
  const ids = hit.refs.map(({ id }) => id).filter((id) => scene.knowledge.entity(id) !== undefined);
  // A capital and its government are of one country, whichever is meant.
  const letters = hit.refs.every(({ kind }) => kind === 'acronym');
  // Of several bearers of a family name one is known by it alone (“Trump”), or by letters (“AMLO”).
  const known = hit.refs.filter(({ kind, derived }) => kind !== 'full' && !derived);
  const [wellKnown] = known.length === 1 && isPerson(hit) ? known : [];
  if (wellKnown) scene.wellKnown.add(wellKnown.id);
  // A family name that several bear may be anybody's, and shows no country.
  const anybodys = ids.length > 1 && isPerson(hit) && !wellKnown;
  const countries = new Set(
    letters || anybodys ? [] : ids.map((id) => countryOf(scene.knowledge.entity(id))),
  );
  const [country] = countries;
  if (countries.size === 1 && country) {
    scene.countries.set(country, (scene.countries.get(country) ?? 0) + 1);
    const names = scene.countryNames.get(country) ?? new Set();
    scene.countryNames.set(country, names.add(comparisonForm(passage, hit)));
  }
  const [id] = ids;
  if (ids.length !== 1 || !id) return;
  const [ref] = hit.refs.filter((each) => each.id === id);
  if (typeOf(id) !== 'person') {
    if (!GIVEN_NAMES.has(tokens[hit.firstToken]?.norm ?? '')) scene.present.add(id);
  } else if (ref && ref.kind !== 'short' && !ref.derived && !isOneToken(hit)) {
    scene.named.add(id);
    // “Dlamini-Zuma” is one name.
    if (tokens[hit.endToken - 2]?.norm === '-') return;
    const surname = tokens[hit.endToken - 1]?.norm ?? '';
    scene.surnames.set(surname, (scene.surnames.get(surname) ?? new Set()).add(id));
  }
}

const BRACKET = new Set(['(']);

/** “artificial pancreas (AP)”, “Venezolana de Televisión (VTV)”: the letters stand for the words before the bracket. */
function redefinedAcronyms({ tokens, hitAt }: Passage): string[] {
  return atWords(tokens, BRACKET, (bracket) => {
    const i = bracket + 1;
    const token = tokens[i];
    if (!token?.allCaps || tokens[i + 1]?.norm !== ')') return [];
    const letters = [...token.norm];
    const words = tokens.slice(Math.max(0, i - 1 - letters.length), i - 1);
    const spelt =
      words.length === letters.length && words.every(({ norm }, k) => norm.startsWith(letters[k] ?? ''));
    const body = hitAt[i - 2];
    const begun = body && isBody(body) && tokens[body.firstToken]?.norm.startsWith(letters[0] ?? '') === true;
    const meanings = new Set(hitAt[i]?.refs.map(({ id }) => id));
    const same = body?.refs.some(({ id }) => meanings.has(id)) ?? false;
    return (spelt || begun) && !same ? [token.norm] : [];
  });
}
