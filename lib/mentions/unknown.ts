/** Names that the base does not have: capitalised sequences that are no opening words. */
import { HONORIFICS } from '../text/courtesy';
import { isStressed } from '../text/emphasis';
import type { Token } from '../text/tokens';
import type { Span, Unknown } from '../types';
import { adjoining, inTitleCase, isPossessive, opensSentence } from './beside';
import { isPlace } from './hit-kinds';
import { personBegins } from './names-in-a-row';
import type { Passage } from './passage';
import type { IsRole } from './role-words';
import { DAYS, FEASTS, LOOSE_BEFORE, OFFICIAL } from './words/english';
import { GIVEN_NAMES } from './words/given-names';
import { PARTICLES } from './words/particles';

/**
 * @param taken spans already read as names (linked, ambiguous, dates).
 * @param isRole tells which tokens belong to titles.
 */
export function findUnknown(passage: Passage, taken: readonly Span[], isRole: IsRole): Unknown[] {
  const { tokens, text } = passage;
  const covered = coveredTokens(passage, taken);
  const names = new Map<string, Unknown>();
  for (let first = 0; first < tokens.length; first += 1) {
    if (!starts(passage, first, covered, isRole)) continue;
    const last = endOf(passage, first, covered, isRole);
    // “Il sindaco di Sulmona Mario Rossi”: two names in a row.
    first = personBegins(passage, first, last);
    const [a, b] = [tokens[first], tokens[last]];
    if (!a || !b) continue;
    const surface = text.slice(a.start, b.stemEnd);
    if (
      isName(passage, first, last) &&
      !isKnownPlace(passage, first, last) &&
      !isNoName(passage, first, last) &&
      !isGermanPhrase(passage, first, last) &&
      !names.has(surface)
    )
      names.set(surface, { start: a.start, end: b.stemEnd, surface });
    first = last;
  }
  return [...names.values()];
}

function coveredTokens({ tokens }: Passage, taken: readonly Span[]): boolean[] {
  const inOrder = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return tokens.map(({ start, end }) => {
    for (; (inOrder[next]?.start ?? Number.POSITIVE_INFINITY) < end; next += 1)
      reach = Math.max(reach, inOrder[next]?.end ?? 0);
    return start < reach;
  });
}

function starts(passage: Passage, index: number, covered: readonly boolean[], isRole: IsRole): boolean {
  const token = passage.tokens[index];
  if (!token?.word || !token.upper || covered[index] || isRole(index) || !isCased(passage, token))
    return false;
  if (isSecondPart(passage, index)) return false;
  if (inTitleCase(passage, index)) return GIVEN_NAMES.has(token.norm);
  if (LOOSE_BEFORE.has(token.norm) || HONORIFICS.has(token.norm) || OFFICIAL.has(token.norm)) return false;
  return !opensSentence(passage, index) || GIVEN_NAMES.has(token.norm) || token.allCaps;
}

/** „SPD-Vize Jane Smith“: the noun behind the hyphen tells what she is, her name follows. */
const isSecondPart = ({ tokens, language }: Passage, index: number): boolean =>
  language === 'de' &&
  tokens[index - 1]?.norm === '-' &&
  tokens[index - 1]?.end === tokens[index]?.start &&
  tokens[index + 1]?.upper === true &&
  tokens[index + 2]?.upper === true;

/** In scripts without capitals nothing shows where a name is. */
function isCased({ text }: Passage, { start }: Token): boolean {
  const letter = text.charAt(start);
  return letter.toLowerCase() !== letter;
}

function endOf(
  { tokens, sentenceOf, ...passage }: Passage,
  first: number,
  covered: readonly boolean[],
  isRole: IsRole,
): number {
  let last = first;
  for (let at = first + 1; at < tokens.length && sentenceOf[at] === sentenceOf[first]; at += 1) {
    const token = tokens[at];
    if (!token || covered[at] || isRole(at) || !adjoining({ tokens, sentenceOf, ...passage }, at - 1, at))
      break;
    const before = tokens[at - 1];
    if (isPossessive(before)) break;
    // «Начальник ОВА Игорь Табурец»: the letters are of what he heads.
    if (before && LETTERS.test(passage.text.slice(before.start, before.end)) && !token.allCaps) break;
    if (token.word && token.upper) last = at;
    else if (
      !PARTICLES.has(token.norm) &&
      !(token.norm === '-' && token.start === before?.end) &&
      !(token.norm === '.' && before?.norm.length === 1)
    )
      break;
  }
  return last;
}

const LETTERS = /^[А-ЯІЇЄҐ]{2,5}$/;

/** A country that the base has, though here it is its team. */
function isKnownPlace({ hitAt }: Passage, first: number, last: number): boolean {
  const hit = hitAt[first];
  return hit !== undefined && hit.firstToken === first && hit.endToken === last + 1 && isPlace(hit);
}

/** “(D-Conn.)”, “Easter Monday”: a politician's party and state, a day. */
function isNoName({ tokens, language }: Passage, first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).filter(({ word }) => word);
  if (language === 'en' && words.every(isStressed)) return true;
  const [mark] = words;
  const party = /^[rdi]$/.test(mark?.norm ?? '') && /^[(,]$/.test(tokens[first - 1]?.norm ?? '');
  return (
    (party && tokens[first + 1]?.norm === '-') ||
    words.every(({ norm }) => DAYS.has(norm) || FEASTS.has(norm))
  );
}

/** „Sorgen der Leute“, „Prozent Inflation“: in German any noun has a capital; names of several words open with a given name there. */
function isGermanPhrase({ tokens, language }: Passage, first: number, last: number): boolean {
  const opening = tokens[first]?.norm ?? '';
  if (language !== 'de' || GIVEN_NAMES.has(opening)) return false;
  const joined = tokens.slice(first + 1, last).some(({ upper, norm }) => !upper && GERMAN_LINK.test(norm));
  return joined || (last > first && (GERMAN_MEASURE.test(opening) || ABSTRACT.test(opening)));
}

const GERMAN_LINK = /^(?:der|des|den|von|zu|zum|zur)$/;
/** „Regierung Verrat“, „Sicherheit Europas“: nouns by which nobody is called. */
const ABSTRACT = /.{3}(?:ung|heit|keit|schaft|tion|tät|nis)(?:en|se)?s?$/;
const GERMAN_MEASURE =
  /^(?:prozent|menge|millionen|milliarden|euro|ende|anfang|mitte|uhr|tonnen|liter|meter|kilometer|jahre|tage|wochen|monate|morgen|abend|nachmittag|vormittag|nacht)$/;

/** Two words or more; an acronym; one word after an honorific. */
function isName(passage: Passage, first: number, last: number): boolean {
  const { tokens } = passage;
  const words = tokens.slice(first, last + 1).filter(({ word, upper }) => word && upper);
  if (words.length > 1) return words.some(({ norm }) => norm.length > 2);
  const [token] = words;
  if (!token) return false;
  const before = tokens[first - 1]?.norm ?? '';
  return (
    (token.allCaps && token.norm.length >= 3 && !/[\d']/.test(token.norm)) ||
    (/^(?:mr|mrs|ms|dr|sir|dame)$/.test(before) && token.norm.length > 2)
  );
}
