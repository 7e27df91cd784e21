/** Reasons not to read a matched name as that name: a plain word, a part of a longer name, a team. */
import type { AliasHit } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { adjoining, neighbour, opensSentence, type Passage } from './passage';
import type { Scene } from './scene';
import {
  AT_PLACE,
  COMMON_WORDS,
  INSTITUTIONS,
  LOOSE_BEFORE,
  MONTH_BEFORE,
  NAMED_OF,
  OFFICIAL,
  REGION_WORDS,
  SPORT,
} from './words/english';
import { GIVEN_NAMES } from './words/given-names';

const FAMILY_SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** “In May”, “Will he …”, “May 5”, “JOIN US”, an acronym that the article gives another meaning. */
export function isPlainWord(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  const token = passage.tokens[hit.firstToken];
  if (!token || hit.endToken - hit.firstToken > 1) return false;
  const { norm } = token;
  if (scene.redefined.has(norm)) return true;
  if (token.allCaps && norm.length > 1) return isShouted(passage, hit.firstToken) && COMMON_WORDS.has(norm);
  const opens =
    opensSentence(passage, hit.firstToken) ||
    passage.titleCase[passage.sentenceOf[hit.firstToken] ?? 0] === true;
  const persons = hit.refs.filter(({ id }) => typeOf(id) === 'person');
  const named = persons.some(({ id }) => scene.named.has(id));
  if (
    opens &&
    scene.small.has(norm) &&
    (named ? startsClause(passage, hit) : !isFollowedByVerb(passage, hit))
  )
    return true;
  if (passage.language !== 'en') return false;
  if (isMonth(norm) && looksLikeDate(passage, hit)) return true;
  if (named || !(COMMON_WORDS.has(norm) || LOOSE_BEFORE.has(norm))) return false;
  const titled = LOOSE_BEFORE.has(neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '');
  if (persons.length === hit.refs.length) return !titled || !COMMON_WORDS.has(norm);
  return opens && !isPlaceName(hit);
}

/** “Finn”, “Dane”: a people's name that is also a first name counts only beside another name of the country. */
export function isFirstName(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  const norm = passage.tokens[hit.firstToken]?.norm ?? '';
  const [ref] = hit.refs;
  return (
    hit.endToken - hit.firstToken === 1 &&
    ref?.kind === 'demonym' &&
    GIVEN_NAMES.has(norm) &&
    !scene.present.has(ref.id)
  );
}

/** Every word of its sentence is in capitals. */
function isShouted({ tokens, sentenceOf }: Passage, index: number): boolean {
  return tokens.every(
    ({ word, norm, allCaps }, i) =>
      sentenceOf[i] !== sentenceOf[index] || !word || norm.length < 2 || allCaps || /^\d/.test(norm),
  );
}

const MONTHS = new Set(['may', 'march', 'april', 'june', 'august']);
const isMonth = (norm: string): boolean => MONTHS.has(norm);

function looksLikeDate(passage: Passage, hit: AliasHit): boolean {
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  const after = neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '';
  return MONTH_BEFORE.has(before) || /^\d/.test(before) || /^\d/.test(after);
}

/** “May they …”, “Will the …”: a question or a wish, not somebody named so. */
function startsClause(passage: Passage, hit: AliasHit): boolean {
  return /^(?:i|you|he|she|it|we|they|the|this|that|these|those|a|an|not|be|there|and)$/.test(
    neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '',
  );
}

/** A verb after an opening word shows that it is a name: “May said”. */
function isFollowedByVerb(passage: Passage, hit: AliasHit): boolean {
  const next = neighbour(passage, hit.firstToken, hit.endToken);
  return next?.word === true && /(?:ed|said|told|says)$/.test(next.norm);
}

function isPlaceName(hit: AliasHit): boolean {
  return hit.refs.some(({ id }) => /^(?:country|place)\//.test(id));
}

/**
 * “Paris Hilton”, “Eric Adams Jr.”, “Bank of America Tower”, “University of Georgia”: the words around
 * make a longer name, which is not this one.
 * @param isRole tells which tokens belong to titles.
 */
export function isPartOfLongerName(
  passage: Passage,
  hit: AliasHit,
  isRole: (token: number) => boolean,
): boolean {
  const { tokens, hitAt, titleCase, sentenceOf } = passage;
  const [previous, next] = [hit.firstToken - 1, hit.endToken];
  const after = adjoining(passage, next - 1, next) ? neighbour(passage, hit.firstToken, next) : undefined;
  const possessive = (tokens[next - 1]?.stemEnd ?? 0) < (tokens[next - 1]?.end ?? 0);
  if (after?.upper && !possessive && FAMILY_SUFFIX.has(after.norm)) return true;
  // In German any noun has a capital: it says nothing.
  if (passage.language === 'de') return false;
  if (after?.upper && !possessive && !hitAt[next] && INSTITUTIONS.has(after.norm) && !isRole(next))
    return true;
  if (namedOf(passage, hit) || isOwnerOfInstitution(passage, hit, isRole)) return true;
  if (
    hit.endToken - hit.firstToken > 1 ||
    isAcronym(passage, hit) ||
    titleCase[sentenceOf[hit.firstToken] ?? 0]
  )
    return false;
  if (hyphenatedStranger(passage, hit)) return true;
  const mayFollow = (index: number) =>
    isRole(index) ||
    isNameHere(hitAt[index]) ||
    REGION_WORDS.has(tokens[index]?.norm ?? '') ||
    (OFFICIAL.has(tokens[index]?.norm ?? '') && !isPlaceOnly(hit));
  if (
    after?.upper &&
    !possessive &&
    !mayFollow(next) &&
    (isBody(hit) || (!after.allCaps && !LOOSE_BEFORE.has(after.norm))) &&
    isPlaceLike(hit)
  )
    return true;
  const before = adjoining(passage, previous, hit.firstToken)
    ? neighbour(passage, hit.firstToken, previous)
    : undefined;
  if (!before?.upper || hitAt[previous] || isRole(previous) || LOOSE_BEFORE.has(before.norm)) return false;
  if ((before.stemEnd < before.end && !isInitial(before.norm)) || before.norm.length < 2) return false;
  return isPlaceLike(hit) && (!opensSentence(passage, previous) || GIVEN_NAMES.has(before.norm));
}

const isInitial = (norm: string): boolean => norm.length === 1;

function isAcronym(passage: Passage, hit: AliasHit): boolean {
  return passage.tokens[hit.firstToken]?.allCaps === true;
}

function isPlaceLike(hit: AliasHit): boolean {
  return hit.refs.some(({ id }) => /^(?:country|place|org|outlet)\//.test(id));
}

/** “U.S. Department of Education”, “US Food and Drug Administration”: a body with a name of its own. */
function isOwnerOfInstitution(passage: Passage, hit: AliasHit, isRole: (token: number) => boolean): boolean {
  const at = (ahead: number) => neighbour(passage, hit.firstToken, hit.endToken + ahead);
  const plain = (ahead: number) =>
    at(ahead)?.upper === true &&
    !isRole(hit.endToken + ahead) &&
    !isNameHere(passage.hitAt[hit.endToken + ahead]);
  if (!hit.refs.some(({ id }) => typeOf(id) === 'country') || !plain(0)) return false;
  if (/^(?:of|for|and)$/.test(at(1)?.norm ?? '') && plain(2)) return true;
  return plain(1) && !passage.titleCase[passage.sentenceOf[hit.firstToken] ?? 0];
}

/** A family name of somebody who may not be meant does not keep a neighbour from being part of a longer name. */
function isNameHere(hit: AliasHit | undefined): boolean {
  return hit?.refs.some(({ derived }) => !derived) ?? false;
}

/** An organisation and nothing else: what follows with a capital is its product or branch (“Apple TV”). */
function isBody(hit: AliasHit): boolean {
  return hit.refs.every(({ id }) => /^(?:org|outlet)\//.test(id));
}

function isPlaceOnly(hit: AliasHit): boolean {
  return hit.refs.every(({ id }) => typeOf(id) === 'place');
}

function namedOf(passage: Passage, hit: AliasHit): boolean {
  const of = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm;
  const head = neighbour(passage, hit.firstToken, hit.firstToken - 2);
  return of === 'of' && head?.upper === true && NAMED_OF.has(head.norm) && isPlaceLike(hit);
}

/** “Bancroft-Hinchey”: joined to a capitalised word that is no name of the base. */
function hyphenatedStranger(passage: Passage, hit: AliasHit): boolean {
  const { tokens, hitAt } = passage;
  const joined = (hyphen: number, other: number) => {
    const mark = tokens[hyphen];
    const word = tokens[other];
    const edge = hyphen < other ? hit.endToken - 1 : hit.firstToken;
    const tight =
      mark?.norm === '-' &&
      (hyphen < other ? mark.start === tokens[edge]?.end : mark.end === tokens[edge]?.start);
    return tight && word?.upper === true && !word.allCaps && !hitAt[other] && !LOOSE_BEFORE.has(word.norm);
  };
  return joined(hit.endToken, hit.endToken + 1) || joined(hit.firstToken - 1, hit.firstToken - 2);
}

/** In a report on sport a country or city is its team, unless something happens there. */
export function isTeam(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  if (!scene.sport || !hit.refs.some(({ id }) => /^(?:country|place)\//.test(id))) return false;
  const before = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm ?? '';
  const after = neighbour(passage, hit.firstToken, hit.endToken)?.norm ?? '';
  return SPORT.has(after) || !(AT_PLACE.has(before) || before === 'from');
}
