/** Names inside longer ones: “Paris Hilton”, “Tarn Street”, “Barbados Labour Party”, “Disney+”. */
import type { AliasHit } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { adjoining, neighbour, opensSentence, type Passage } from './passage';
import { countryOf, type Scene } from './scene';
import { INSTITUTIONS, LOOSE_BEFORE, NAMED_OF, OFFICIAL, REGION_WORDS } from './words/english';
import { GIVEN_NAMES } from './words/given-names';

const FAMILY_SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

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
  // “Niger State”: a part of another country.
  const second = neighbour(passage, hit.firstToken, next + 1);
  if (after?.upper && after.norm === 'state' && !second?.upper && !possessive && isCountry(hit)) return true;
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
function isProduct(passage: Passage, hit: AliasHit): boolean {
  const next = passage.tokens[hit.endToken];
  if (!next || !isBody(hit)) return false;
  if (next.norm === '+') return true;
  return (
    isAcronym(passage, hit) &&
    /^\d+\p{L}|^\d{4}$/u.test(next.norm) &&
    !/^(?:19\d\d|20[0-3]\d)$/.test(next.norm)
  );
}

const isInitial = (norm: string): boolean => norm.length === 1;

function isCountry(hit: AliasHit): boolean {
  return hit.refs.every(({ id, kind }) => typeOf(id) === 'country' && kind === 'full');
}

function isAcronym(passage: Passage, hit: AliasHit): boolean {
  return passage.tokens[hit.firstToken]?.allCaps === true;
}

function isPlaceLike(hit: AliasHit): boolean {
  return hit.refs.some(({ id }) => /^(?:country|place|org|outlet)\//.test(id));
}

/** “U.S. Department of Education”, “US Food and Drug Administration”: a body with a name of its own. */
function isOwnerOfInstitution(passage: Passage, hit: AliasHit, isRole: (token: number) => boolean): boolean {
  // Asked of every name: the cheap question first.
  if (passage.tokens[hit.endToken]?.upper !== true) return false;
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
  if (tokens[hit.endToken]?.norm !== '-' && tokens[hit.firstToken - 1]?.norm !== '-') return false;
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
