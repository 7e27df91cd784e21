/** States of the USA that share their name with a country or a city. English only. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { neighbour } from './beside';
import { countryOf } from './country-of';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { DAYS } from './words/english';
import { US_STATES } from './words/phrases';

const STATES: ReadonlyMap<string, string> = new Map([
  ['georgia', 'place/georgia-us-state'],
  ['washington', 'place/washington-state'],
  ['new york', 'place/new-york-state'],
]);
const USA = 'country/united-states';
const GEORGIA = 'country/georgia';

/** Those who hold office in a state, or stand for one. */
const OF_A_STATE =
  /^(?:governor|gov|lieutenant|lt|senator|senators|sen|congressman|congresswoman|rep|republican|republicans|democrat|democrats|legislature|electors)$/;
const GOVERNOR = /^(?:governor|gov|lieutenant|lt|legislature)$/;

/** Names that its people and its south share with the country's, and with an island. */
const ALSO_OF_GEORGIA = /^(?:georgians?|south georgia)$/;

/** The id of the state that “Georgia” or “Washington” means here; undefined where it means the country or the city. */
export function stateMeant(passage: Passage, hit: AliasHit, scene: Scene): string | undefined {
  const name = nameOf(passage, hit);
  const ofGeorgia = ALSO_OF_GEORGIA.test(name);
  const state = STATES.get(ofGeorgia ? 'georgia' : name);
  if (!state || passage.language !== 'en') return undefined;
  const meant =
    (!ofGeorgia && isShown(passage, hit, scene)) ||
    ((ofGeorgia || name === 'georgia') && isOfNoCountry(passage, scene) && isAmongStates(passage, scene));
  return meant ? state : undefined;
}

function nameOf({ tokens }: Passage, { firstToken, endToken }: AliasHit): string {
  return tokens
    .slice(firstToken, endToken)
    .map(({ norm }) => norm)
    .join(' ');
}

/** Shown by what stands beside it. */
function isShown(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  const country = nameOf(passage, hit) === 'georgia';
  const next = neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '';
  return (
    isListed(passage, hit) ||
    (country ? OF_A_STATE : GOVERNOR).test(next) ||
    (country ? isBehindItsTown(passage, hit, scene) : isWholeOfPart(passage, hit))
  );
}

/** “Colorado, Washington and Oregon” */
function isListed(passage: Passage, hit: AliasHit): boolean {
  const listed = (step: 1 | -1) => {
    let at = step > 0 ? hit.endToken : hit.firstToken - 1;
    const joins = () => /^(?:,|and|or|&)$/.test(neighbour(passage, hit.firstToken, at)?.norm ?? '');
    if (!joins()) return false;
    while (joins()) at += step;
    return US_STATES.has(neighbour(passage, hit.firstToken, at)?.norm ?? '');
  };
  return listed(1) || listed(-1);
}

/** “upstate New York”, “the Western District of New York”, “New York Attorney General”, “in Spokane, Washington, on” */
function isWholeOfPart(passage: Passage, hit: AliasHit): boolean {
  const at = (index: number) => neighbour(passage, hit.firstToken, index)?.norm ?? '';
  const before = at(hit.firstToken - 1);
  return (
    before === 'upstate' ||
    (before === 'of' && at(hit.firstToken - 2) === 'district') ||
    `${at(hit.endToken)} ${at(hit.endToken + 1)}` === 'attorney general' ||
    (before === ',' && isBehindTown(passage, hit))
  );
}

/** So many words of a town's name and its county's may stand before a state. */
const TOWN_WORDS = 6;

/** “in Deer Park, Long Island, New York”: no list of cities. */
function isBehindTown(passage: Passage, { firstToken, endToken }: AliasHit): boolean {
  const at = (index: number) => neighbour(passage, firstToken, index);
  const ends = /^[,.;)]?$/.test(at(endToken)?.norm ?? '');
  const follower = at(endToken + 1);
  const listed =
    /^(?:and|or|&)$/.test(follower?.norm ?? '') || passage.hitAt[endToken + 1]?.refs.some(isPlaceRef);
  if (!ends || listed) return false;
  for (let index = firstToken - 2; index > firstToken - 2 - TOWN_WORDS; index -= 1) {
    const token = at(index);
    if (token?.norm === 'county') return true;
    if (!token || DAYS.has(token.norm)) return false;
    if (/^(?:in|near|at|from|of|outside)$/.test(token.norm)) return index < firstToken - 2;
    if (!token.upper && token.norm !== ',') return false;
  }
  return false;
}

const isPlaceRef = ({ id }: AliasRef): boolean => typeOf(id) === 'place';

/** “Atlanta, Georgia”, “in Athens, Georgia, the”, “Senator Jon Ossoff of Georgia” */
function isBehindItsTown({ tokens, hitAt }: Passage, hit: AliasHit, { knowledge }: Scene): boolean {
  const joint = tokens[hit.firstToken - 1]?.norm;
  const before = hitAt[hit.firstToken - 2]?.refs ?? [];
  const kind = joint === ',' ? 'place' : 'person';
  if ((joint !== ',' && joint !== 'of') || before.length === 0) return false;
  const homes = before
    .filter(({ id }) => typeOf(id) === kind)
    .map(({ id }) => countryOf(knowledge.entity(id)));
  if (homes.length === before.length && homes.every((home) => home === USA)) return true;
  // Of the base's towns of that name none is in the country.
  const apposed =
    joint === ',' && tokens[hit.endToken]?.norm === ',' && tokens[hit.endToken - 1]?.stemEnd === hit.end;
  return apposed && homes.length > 0 && !homes.includes(GEORGIA);
}

/** So many other states make an article one on the USA. */
const SEVERAL = 2;

/** The article names other states, or shows once that this one is meant. */
function isAmongStates(passage: Passage, scene: Scene): boolean {
  const states = passage.hits.map(({ firstToken }) => passage.tokens[firstToken]?.norm ?? '');
  return (
    new Set(states.filter((norm) => US_STATES.has(norm))).size >= SEVERAL ||
    scene.words.has('atlanta') ||
    passage.hits.some((hit) => nameOf(passage, hit) === 'georgia' && isShown(passage, hit, scene))
  );
}

/** Nothing else in the article is of the country. */
function isOfNoCountry(passage: Passage, { knowledge }: Scene): boolean {
  return !passage.hits.some(
    (hit) =>
      !/^georgia(?:ns?)?$/.test(nameOf(passage, hit)) &&
      hit.refs.some(({ id }) => countryOf(knowledge.entity(id)) === GEORGIA),
  );
}
