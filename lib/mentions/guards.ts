/** Reasons not to read a matched name as that name: a plain word, a part of a longer name, a team. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { adjoining, neighbour, opensSentence, type Passage } from './passage';
import { countryOf, type Scene } from './scene';
import {
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
/** Words written small at the head of a name. */
const NAME_PARTICLES = new Set([
  'al',
  'el',
  'ar',
  'as',
  'ash',
  'an',
  'at',
  'von',
  'van',
  'de',
  'di',
  'da',
  'la',
  'le',
  'bin',
  'o',
]);
/** Prepositions after which a country or city is the place even in a report on sport. */
const SCENE_OF_SPORT = new Set(['in', 'at', 'near', 'around', 'outside', 'across', 'throughout', 'from']);

/** “In May”, “Will he …”, “May 5”, “JOIN US”, an acronym that the article gives another meaning. */
export function isPlainWord(passage: Passage, hit: AliasHit, scene: Scene): boolean {
  const token = passage.tokens[hit.firstToken];
  if (!token || hit.endToken - hit.firstToken > 1) return false;
  const { norm } = token;
  if (scene.redefined.has(norm) || isCurrency(passage, hit)) return true;
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

/** “US$5 billion”. */
function isCurrency({ tokens }: Passage, { endToken, end }: AliasHit): boolean {
  const next = tokens[endToken];
  return next !== undefined && next.start === end && /^[$€£]$/.test(next.norm);
}

/** “the state Department of Health”: written small at its head, it is not the body of that name. */
export function isWrittenSmall({ tokens }: Passage, { firstToken, endToken }: AliasHit): boolean {
  const words = tokens.slice(firstToken, endToken).filter(({ word, norm }) => word && norm !== 'the');
  const [first, second] = words;
  return first?.upper === false && second?.upper === true && !NAME_PARTICLES.has(first.norm);
}

/** Below this prominence (0–100) an acronym says too little alone. */
const KNOWN_BY_ACRONYM = 25;

/** “KIIS”, “SNS”: letters that stand for many things count only beside something of their body's country. */
export function isObscureAcronym(
  passage: Passage,
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
): boolean {
  const { knowledge, countries } = scene;
  if (hit.endToken - hit.firstToken > 1 || !isAcronym(passage, hit)) return false;
  return refs.every(({ id, kind }) => {
    const country = countryOf(knowledge.entity(id));
    const spelt = passage.hits.some(
      (each) => each.endToken - each.firstToken > 1 && each.refs.some((ref) => ref.id === id),
    );
    return (
      kind === 'acronym' &&
      country !== undefined &&
      knowledge.prominence(id) < KNOWN_BY_ACRONYM &&
      !countries.has(country) &&
      !spelt
    );
  });
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
  scene: Scene,
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
  const owner = !possessive && isOwnerOfInstitution(passage, hit, isRole);
  if (namedOf(passage, hit) || owner || isProduct(passage, hit)) return true;
  const simple = hit.endToken - hit.firstToken - (tokens[hit.firstToken]?.norm === 'the' ? 1 : 0) === 1;
  if (!simple && endsLongerName(passage, hit, scene, isRole)) return true;
  // “CNN Films”, “KIIS FM”: an outlet's or body's branch.
  if (
    isAcronym(passage, hit) &&
    isOutlet(hit) &&
    after?.upper &&
    !possessive &&
    !hitAt[next] &&
    !isRole(next)
  )
    return true;
  if (!simple || isAcronym(passage, hit) || titleCase[sentenceOf[hit.firstToken] ?? 0]) return false;
  if (hyphenatedStranger(passage, hit)) return true;
  const mayFollow = (index: number) =>
    isRole(index) ||
    isNameHere(hitAt[index]) ||
    REGION_WORDS.has(tokens[index]?.norm ?? '') ||
    (OFFICIAL.has(tokens[index]?.norm ?? '') && !isPlaceOnly(hit) && !isBody(hit));
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
  // “New South Wales”, “New Jersey”: only as an opening word does “new” say nothing.
  if (before?.upper && before.norm === 'new' && !opensSentence(passage, previous)) return isPlaceLike(hit);
  if (!before?.upper || hitAt[previous] || isRole(previous) || LOOSE_BEFORE.has(before.norm)) {
    const earlier = neighbour(passage, hit.firstToken, previous - 1);
    return before?.upper === true && earlier?.upper === true && earlier.norm === 'new' && isPlaceLike(hit);
  }
  if ((before.stemEnd < before.end && !isInitial(before.norm)) || before.norm.length < 2) return false;
  return isPlaceLike(hit) && (!opensSentence(passage, previous) || GIVEN_NAMES.has(before.norm));
}

/** “Islamic Iran People Party”, “Barbados Labour Party”: words before a body's name make it another's. */
function endsLongerName(
  passage: Passage,
  hit: AliasHit,
  scene: Scene,
  isRole: (token: number) => boolean,
): boolean {
  const previous = hit.firstToken - 1;
  const before = adjoining(passage, previous, hit.firstToken)
    ? neighbour(passage, hit.firstToken, previous)
    : undefined;
  if (!before?.upper || !isBody(hit) || before.stemEnd < before.end || opensSentence(passage, previous))
    return false;
  if (
    isRole(previous) ||
    LOOSE_BEFORE.has(before.norm) ||
    passage.titleCase[passage.sentenceOf[previous] ?? 0]
  )
    return false;
  const owner = passage.hitAt[previous];
  // A country's adjective tells whose body it is; its name is part of the body's.
  return (
    !owner ||
    (before.norm.length > 2 &&
      owner.refs.some(
        ({ id, kind }) =>
          kind === 'full' &&
          typeOf(id) === 'country' &&
          !hit.refs.some((ref) => countryOf(scene.knowledge.entity(ref.id)) === id),
      ))
  );
}

/** “RTX 2060”, “NBA 2K20”, “Disney+”: what a company makes. */
function isProduct({ tokens }: Passage, hit: AliasHit): boolean {
  const next = tokens[hit.endToken];
  if (!next || !isBody(hit)) return false;
  if (next.norm === '+') return true;
  return (
    isAllCaps(tokens, hit) &&
    /^\d+\p{L}|^\d{4}$/u.test(next.norm) &&
    !/^(?:19\d\d|20[0-3]\d)$/.test(next.norm)
  );
}

const isAllCaps = (tokens: Passage['tokens'], { firstToken }: AliasHit): boolean =>
  tokens[firstToken]?.allCaps === true;

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

function isOutlet(hit: AliasHit): boolean {
  return hit.refs.every(({ id }) => typeOf(id) === 'outlet');
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
  return SPORT.has(after) || !SCENE_OF_SPORT.has(before);
}
