/** Whether given names are those of a person of the base: spelt out, short, an initial, or transliterated otherwise. */
import type { Person } from '../knowledge/schema';
import { tokenise } from '../text/tokens';
import { isCaseOf, nominativesOf } from './inflection';
import { GIVEN_NAMES } from './words/given-names';
import { SHORT_FORMS } from './words/short-forms';

const GROUP = new Map(SHORT_FORMS.flatMap((forms, group) => forms.map((form) => [form, group] as const)));

/**
 * @param given words before the family name, in comparison form; initials are single letters.
 * @param language in which they stand in whatever case.
 * @returns false where they name somebody else.
 */
export function fitsGivenName(person: Person, given: readonly string[], language: string): boolean {
  const first = given[0];
  if (first === undefined) return true;
  // “Andrija” for “Andrii”: Polish has cases, and a spelling of its own.
  const forms = [first, ...(language === 'pl' ? nominativesOf(first, language) : [])];
  return givenNamesOf(person).some(
    (name) => forms.some((form) => sameGivenName(form, name)) || isCaseOf(first, name, language),
  );
}

function givenNamesOf(person: Person): string[] {
  const texts = [
    person.name,
    ...person.names.filter(({ kind }) => kind === 'full' || kind === 'alias').map(({ text }) => text),
  ];
  return texts.flatMap((text) =>
    tokenise(text)
      .filter(({ word }) => word)
      .slice(0, -1)
      .map(({ norm }) => norm),
  );
}

function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const group = GROUP.get(a);
  // “JD” are initials, “Ed” is a name.
  if (a.length === 1 || (a.length === 2 && group === undefined && !GIVEN_NAMES.has(a)))
    return b.startsWith(a.charAt(0));
  if (group !== undefined && group === GROUP.get(b)) return true;
  if (CYRILLIC.test(a) && CYRILLIC.test(b)) return sameConsonants(a, b);
  return transliterationKey(a) === transliterationKey(b);
}

const CYRILLIC = /\p{sc=Cyrl}/u;
const LEAST_CONSONANTS = 2;

/** “Емманюелем” and “Эммануэль”: the consonants are the same, but for one of a case ending. */
function sameConsonants(inflected: string, name: string): boolean {
  const [a, b] = [consonants(inflected), consonants(name)];
  return b.length >= LEAST_CONSONANTS && a.startsWith(b) && a.length <= b.length + 1;
}

function consonants(name: string): string {
  return name.replace(/[аеёиоуыэюяєіїйьъ'-]/g, '').replace(/(.)\1/g, '$1');
}

/** Equal for “Sergei”, “Sergey”, “Sergej”, “Serguei”; for “Wladimir” and “Vladimir”. */
function transliterationKey(name: string): string {
  return name
    .replaceAll('w', 'v')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/ks|x/g, 'x')
    .replace(/ou/g, 'u')
    .replace(/(?:ij|iy|yi|ii|ey|ej|ei|y|j|i)$/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1/g, '$1');
}
