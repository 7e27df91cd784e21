/** Given names before a family name. */
import type { AliasHit, AliasRef, Knowledge } from '../knowledge/knowledge';
import { genderOfCourtesy, HONORIFICS } from '../text/courtesy';
import type { Token } from '../text/tokens';
import type { Span } from '../types';
import { adjoining, inTitleCase, isPossessive, neighbour, opensSentence } from './beside';
import { fitsGivenName } from './given-name-fit';
import { isPerson } from './hit-kinds';
import type { Passage } from './passage';
import type { IsRole } from './role-words';
import { LOOSE_BEFORE, OPENERS } from './words/english';
import { GIVEN_NAMES } from './words/given-names';
import { openersOf } from './words/openers';
import { bodiesBeforeNames, isCalling } from './words/other-languages';

/** Given names or initials before a family name; the span ends where that begins. */
export interface GivenName extends Span {
  /** In comparison form, as they stand. */
  norms: string[];
  firstToken: number;
}

/** The first name or initials that stand before a name and belong to it: “Steven”, “J. D.”, “Viktor ‘Vitya’”. */
export function givenNameBefore(passage: Passage, hit: AliasHit, isRole: IsRole): GivenName | undefined {
  const { tokens } = passage;
  const headline = inTitleCase(passage, hit.firstToken);
  const norms: string[] = [];
  let first = hit.firstToken;
  for (let at = first - 1; at >= 0 && norms.length < 3; at -= 1) {
    const token = neighbour(passage, hit.firstToken, at);
    if (!token || !adjoining(passage, at, at + 1)) break;
    if (token.norm === '.' && tokens[at - 1]?.norm.length === 1 && tokens[at - 1]?.upper) continue;
    if (!token.upper || !token.word || isPossessive(token) || isRole(at) || isOtherName(passage, at)) break;
    if (LOOSE_BEFORE.has(token.norm) || HONORIFICS.has(token.norm) || isCourtesy(passage, token)) break;
    if (bodiesBeforeNames(passage.language).has(token.norm) || isCalling(token.norm, passage.language)) break;
    // “МЗС Андрій Сибіга”: letters of a body.
    const letters = token.norm.length > (passage.language === 'en' ? 2 : 1);
    if (token.allCaps && letters && norms.length > 0 && !isInitials(passage, token)) break;
    if (token.norm.length === 1 && tokens[at + 1]?.norm !== '.' && isWordOfOneLetter(passage, token)) break;
    const sure = GIVEN_NAMES.has(token.norm) || token.norm.length === 1 || isInitials(passage, token);
    // In German a noun may stand there: “Richtung Grund”.
    const noun = passage.language === 'de' && norms.length === 0 && isKnownAlone(hit);
    if (!sure && (headline || noun || opensSentence(passage, at))) break;
    norms.unshift(token.norm);
    first = at;
  }
  const start = tokens[first]?.start;
  return norms.length > 0 && start !== undefined
    ? { norms, firstToken: first, start, end: tokens[hit.firstToken]?.start ?? start }
    : undefined;
}

function isKnownAlone({ refs }: AliasHit): boolean {
  return refs.some(({ kind, derived }) => kind === 'short' && !derived);
}

/** “A Little More”, «О Трампе»: no initial without its stop. */
function isWordOfOneLetter({ language }: Passage, { norm }: Token): boolean {
  return language !== 'en' || norm === 'a' || norm === 'i';
}

/** “M. Grund”, “Mme Grund” in French. */
function isCourtesy({ language }: Passage, { norm }: Token): boolean {
  return language !== 'en' && genderOfCourtesy(norm, language) !== undefined;
}

/** A name of its own, not a first name that somebody else has as a family name, nor one of two family names of a stranger. */
function isOtherName(passage: Passage, index: number): boolean {
  const hit = passage.hitAt[index];
  if (hit === undefined) return false;
  const inProse = !inTitleCase(passage, index) && hit.refs.every(({ derived }) => derived);
  return !(isPerson(hit) && (inProse || GIVEN_NAMES.has(passage.tokens[index]?.norm ?? '')));
}

/** Openings that a family name may follow at once: “Did Biden know?”, “Critics of …”, “Asked Obama …”. */
const OPENING_FORMS = /(?:ing|ed|ly|s)$/;

/** “J.D.”: of all words only initials have a full stop inside. */
function isInitials({ text }: Passage, { start, end }: Token): boolean {
  return end - start > 2 && text.charAt(start + 1) === '.';
}

/**
 * “Selma Blair says”: the word that opens the sentence before a family name may be a first name, where it is
 * none of the words that sentences open with, nor of a title.
 */
export function mayOpenWithGivenName(passage: Passage, { firstToken }: AliasHit, isRole: IsRole): boolean {
  const at = firstToken - 1;
  const word = neighbour(passage, firstToken, at);
  return (
    word?.word === true &&
    word.upper &&
    !word.allCaps &&
    !isPossessive(word) &&
    word.norm.length >= 3 &&
    !isRole(at) &&
    !/[\d'’]/.test(word.norm) &&
    adjoining(passage, at, firstToken) &&
    opensSentence(passage, at) &&
    !inTitleCase(passage, at) &&
    !passage.hitAt[at] &&
    !OPENING_FORMS.test(word.norm) &&
    !OPENERS.has(word.norm) &&
    !openersOf(passage.language).has(word.norm) &&
    !LOOSE_BEFORE.has(word.norm) &&
    !HONORIFICS.has(word.norm)
  );
}

/** “Vitaly Grund came”: the word that opens the sentence, where it is a first name of a bearer of the family name. */
export function openingGivenName(
  passage: Passage,
  hit: AliasHit,
  bearers: readonly AliasRef[],
  knowledge: Knowledge,
  isRole: IsRole,
): GivenName | undefined {
  const firstToken = hit.firstToken - 1;
  const word = mayOpenWithGivenName(passage, hit, isRole) ? passage.tokens[firstToken] : undefined;
  if (!word) return undefined;
  const fits = bearers.some(({ id }) => {
    const person = knowledge.person(id);
    return person !== undefined && fitsGivenName(person, [word.norm], passage.language);
  });
  return fits ? { norms: [word.norm], firstToken, start: word.start, end: hit.start } : undefined;
}
