/** Names inside longer ones: “Paris Hilton”, “Tarn Street”, “CNN Films”. */
import type { AliasHit } from '../knowledge/knowledge';
import { adjoining, inTitleCase, isPossessive, neighbour, opensSentence } from './beside';
import {
  CASED,
  endsLongerName,
  isNamedOf,
  isOfAnotherPlace,
  isOwnerOfInstitution,
  isProduct,
} from './bodies';
import {
  isAcronym,
  isBody,
  isCountry,
  isNameHere,
  isOutlet,
  isPerson,
  isPlace,
  isPlaceOnly,
  isPlaceOrBody,
} from './hit-kinds';
import { hyphenatedStranger } from './hyphens';
import { isInflected } from './inflection';
import type { Passage } from './passage';
import { isCalledLikePlaces } from './places-as-names';
import type { IsRole } from './role-words';
import type { Scene } from './scene';
import {
  COMPANY_FORMS,
  DAYS,
  INSTITUTIONS,
  LOOSE_BEFORE,
  OFFICIAL,
  OUTLET_SERVICES,
  REGION_WORDS,
} from './words/english';
import { GIVEN_NAMES } from './words/given-names';

const FAMILY_SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * “Paris Hilton”, “Eric Adams Jr.”, “Bank of America Tower”, “University of Georgia”: the words around
 * make a longer name, which is not this one.
 */
export function isPartOfLongerName(passage: Passage, hit: AliasHit, scene: Scene, isRole: IsRole): boolean {
  const { tokens } = passage;
  const after = capitalBehind(passage, hit);
  if (after && FAMILY_SUFFIX.has(after)) return true;
  // In German any noun has a capital: it says nothing.
  if (passage.language === 'de') return false;
  if (after && isHeadOf(passage, hit, after, isRole)) return true;
  if (isInBody(passage, hit, scene, isRole)) return true;
  const simple = hit.endToken - hit.firstToken - (tokens[hit.firstToken]?.norm === 'the' ? 1 : 0) === 1;
  if (!simple) {
    // “Oklahoma City Thunder”, “Los Angeles Auto Show”
    const plain = passage.language === 'en' && !inTitleCase(passage, hit.firstToken);
    const longer = plain && after !== undefined && isPlaceOnly(hit) && goesOn(passage, hit, after, isRole);
    return longer || endsLongerName(passage, hit, scene, isRole);
  }
  if (isAcronym(passage, hit) || inTitleCase(passage, hit.firstToken)) return false;
  return (
    hyphenatedStranger(passage, hit) ||
    isCalledLikePlaces(passage, hit, passage.hitAt[hit.endToken], scene) ||
    isCalledLikePlaces(passage, passage.hitAt[hit.firstToken - 1], hit, scene) ||
    (after !== undefined && goesOn(passage, hit, after, isRole) && !isInCase(passage, hit, scene)) ||
    isBehindName(passage, hit, isRole)
  );
}

/** The capitalised word behind a name, in comparison form; a genitive ends the name (“Egypt's Ministry”). */
function capitalBehind(passage: Passage, { firstToken, endToken }: AliasHit): string | undefined {
  const last = passage.tokens[endToken - 1];
  if (isPossessive(last)) return undefined;
  const after = adjoining(passage, endToken - 1, endToken)
    ? neighbour(passage, firstToken, endToken)
    : undefined;
  return after?.upper ? after.norm : undefined;
}

/** “Tarn Street”, “Niger State” in another country, “CNN Films”; but “BBC News” is the outlet. */
function isHeadOf(passage: Passage, hit: AliasHit, after: string, isRole: IsRole): boolean {
  if (isOutlet(hit) && OUTLET_SERVICES.has(after)) return false;
  if (isBody(hit) && COMPANY_FORMS.has(after)) return false;
  const free = !passage.hitAt[hit.endToken] && !isRole(hit.endToken);
  if (free && (INSTITUTIONS.has(after) || (isOutlet(hit) && isAcronym(passage, hit)))) return true;
  const second = neighbour(passage, hit.firstToken, hit.endToken + 1);
  // “Rafik Hariri International Airport”, “Atatürk Olympic Stadium”
  if (free && second?.upper && INSTITUTIONS.has(second.norm)) return isPerson(hit);
  return after === 'state' && !second?.upper && isCountry(hit);
}

function isInBody(passage: Passage, hit: AliasHit, scene: Scene, isRole: IsRole): boolean {
  const last = passage.tokens[hit.endToken - 1];
  const genitive = isPossessive(last);
  return (
    isNamedOf(passage, hit) ||
    isProduct(passage, hit) ||
    (!genitive && (isOfAnotherPlace(passage, hit, scene) || isOwnerOfInstitution(passage, hit, isRole)))
  );
}

/** “Paris Hilton”, “Apple TV”: a capitalised word goes on with the name that nothing else explains. */
function goesOn({ tokens, hitAt }: Passage, hit: AliasHit, after: string, isRole: IsRole): boolean {
  const next = hit.endToken;
  const explained =
    isRole(next) ||
    isNameHere(hitAt[next]) ||
    REGION_WORDS.has(after) ||
    DAYS.has(after) ||
    (isOutlet(hit) && OUTLET_SERVICES.has(after)) ||
    (isBody(hit) && COMPANY_FORMS.has(after)) ||
    (OFFICIAL.has(after) && !isPlaceOnly(hit) && !isBody(hit));
  const loose = tokens[next]?.allCaps || LOOSE_BEFORE.has(after);
  return !explained && (isBody(hit) || !loose) && isPlaceOrBody(hit);
}

/** «прокурор Украины Юрий Грунд»: in a case of its own a place belongs to what stands before it. */
function isInCase({ tokens, language }: Passage, hit: AliasHit, { knowledge }: Scene): boolean {
  return CASED.has(language) && isPlace(hit) && isInflected(hit, tokens, knowledge);
}

/** “New Jersey”, “Milo Paris”: a capitalised word before the name belongs to it. */
export function isBehindName(passage: Passage, hit: AliasHit, isRole: IsRole): boolean {
  const { firstToken } = hit;
  const previous = firstToken - 1;
  const before = adjoining(passage, previous, firstToken)
    ? neighbour(passage, firstToken, previous)
    : undefined;
  if (!before?.upper || !isPlaceOrBody(hit)) return false;
  // Only as an opening word does “new” say nothing.
  if (before.norm === 'new' && !opensSentence(passage, previous)) return true;
  const named = isNameHere(passage.hitAt[previous]) && !isFirstNameOnly(passage, previous);
  if (named || isRole(previous) || LOOSE_BEFORE.has(before.norm)) {
    const earlier = neighbour(passage, firstToken, previous - 1);
    return earlier?.upper === true && earlier.norm === 'new';
  }
  if (isPossessive(before)) return false;
  // “H Texas” is a name; “A Paris court”, “E Roma” begin with a word.
  if (before.norm.length < 2 && !/^[b-df-hj-np-tvwxz]$/.test(before.norm)) return false;
  return !opensSentence(passage, previous) || GIVEN_NAMES.has(before.norm);
}

/** “George Washington”: what is a person's name elsewhere is a first name here. */
function isFirstNameOnly({ tokens, hitAt }: Passage, index: number): boolean {
  const hit = hitAt[index];
  return hit?.endToken === index + 1 && GIVEN_NAMES.has(tokens[index]?.norm ?? '') && isPerson(hit);
}
