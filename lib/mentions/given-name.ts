/** Does a given name in a text fit a person of the base: spelt out, short, an initial, or transliterated otherwise? */
import type { Person } from '../knowledge/schema';
import { tokenise } from '../text/tokens';

const SHORT_FORMS: readonly (readonly string[])[] = [
  ['michael', 'mike', 'mick'],
  ['joseph', 'joe'],
  ['william', 'bill', 'will', 'billy'],
  ['steven', 'stephen', 'steve'],
  ['robert', 'bob', 'rob', 'bobby'],
  ['anthony', 'tony'],
  ['james', 'jim', 'jimmy', 'jamie'],
  ['peter', 'pete'],
  ['daniel', 'dan', 'danny'],
  ['thomas', 'tom'],
  ['christopher', 'chris'],
  ['benjamin', 'ben'],
  ['elizabeth', 'liz', 'beth', 'betty'],
  ['katherine', 'catherine', 'kate', 'kathy', 'katie'],
  ['donald', 'don', 'donnie'],
  ['ronald', 'ron'],
  ['timothy', 'tim'],
  ['edward', 'ed', 'ted', 'eddie'],
  ['richard', 'rick', 'dick', 'rich'],
  ['matthew', 'matt'],
  ['nicholas', 'nick'],
  ['andrew', 'andy', 'drew'],
  ['samuel', 'sam'],
  ['alexander', 'alex', 'sasha'],
  ['jonathan', 'jon', 'john'],
  ['gregory', 'greg'],
  ['jeffrey', 'jeff'],
  ['kenneth', 'ken'],
  ['lawrence', 'larry'],
  ['david', 'dave'],
  ['charles', 'charlie', 'chuck'],
  ['frederick', 'fred'],
  ['patrick', 'pat'],
  ['philip', 'phil'],
  ['bernard', 'bernie'],
  ['rebecca', 'becky'],
  ['susan', 'sue'],
  ['margaret', 'maggie', 'peggy'],
  ['leonid', 'leo'],
  ['vladimir', 'vlad', 'volodya'],
  ['dmitry', 'dima'],
  ['joshua', 'josh'],
  ['geoffrey', 'geoff'],
];
const GROUP = new Map(SHORT_FORMS.flatMap((forms, group) => forms.map((form) => [form, group] as const)));

/**
 * @param given words before the family name, in comparison form; initials are single letters.
 * @returns false where they name somebody else.
 */
export function fitsGivenName(person: Person, given: readonly string[]): boolean {
  const first = given[0];
  if (first === undefined) return true;
  return givenNamesOf(person).some((name) => sameGivenName(first, name));
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
  if (a.length <= 2) return b.startsWith(a.charAt(0));
  const group = GROUP.get(a);
  if (group !== undefined && group === GROUP.get(b)) return true;
  return transliterationKey(a) === transliterationKey(b);
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
