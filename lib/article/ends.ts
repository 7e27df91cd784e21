/** Where an article begins and where it ends. */
import { BYLINES } from './labels';
import { sameTitle } from './main-content';
import { isClosing, NOTE } from './noise';
import { beginning } from './phrases';
import { bareText, endsSentence, essence, isHeading, isProse, linkShare } from './traits';
import type { Unit } from './units';

/**
 * Without what stands before the first and after the last sentence: kickers, bylines, dates, counters, notes on authors.
 */
export function trimmed(units: readonly Unit[], title: string, byline: string | undefined): Unit[] {
  const first = units.findIndex(isProse);
  if (first < 0) return [...units];
  const body = units[first]?.holder;
  const head = units
    .slice(0, first)
    .filter(
      (unit) =>
        !sameTitle(unit.text, title) &&
        (isHeading(unit) || endsSentence(unit) || unit.holder === body) &&
        beginning(unit.text, BYLINES) === 0,
    );
  const authors = unmentioned(byline, units.slice(first));
  let end = units.length;
  for (let last = units[end - 1]; last && isLoose(last, authors); last = units[end - 1]) end--;
  return [...head, ...units.slice(first, end)];
}

/** Nothing hangs on it where it stands last: a credit, a heading without text, a byline, a few links. */
function isLoose(unit: Unit, authors: ReadonlySet<string>): boolean {
  if (isClosing(unit) || isAuthorNote(unit, authors)) return true;
  if (isProse(unit) || (endsSentence(unit) && linkShare(unit) < 0.5)) return false;
  if (unit.holder.closest('li,blockquote,tr,dd,pre') && !unit.holder.matches('td,td *')) return false;
  return isHeading(unit) || linkShare(unit) > 0.5 || beginning(unit.text, BYLINES) > 0;
}

/** A note on an author: it begins with a name that stands nowhere else. */
function isAuthorNote(unit: Unit, authors: ReadonlySet<string>): boolean {
  return unit.text.length < 2 * NOTE && beginning(bareText(unit), authors) > 0;
}

/** Of the names in a byline, in lower case, those that no two units have: the article speaks of the others. */
function unmentioned(byline: string | undefined, units: readonly Unit[]): ReadonlySet<string> {
  const names = (byline ?? '').toLowerCase().split(/[,;&/]|\s(?:and|und|et|y|e|и|та)\s/u);
  const texts = units.map(({ text }) => text.toLowerCase());
  return new Set(
    names
      .map((name) => name.trim())
      // Of a single word it could not be told whose it is.
      .filter((name) => name.includes(' ') && texts.filter((text) => text.includes(name)).length < 2),
  );
}

/** A line shorter than this, in characters, is no standfirst. */
const STANDFIRST = 60;

/** A text that is said again differs in length by no more than this, in characters. */
const ALIKE = 20;

/** A standfirst that the body says again is read in the body. Elsewhere an article may repeat itself. */
export function withoutRepeatedStandfirst(units: readonly Unit[]): Unit[] {
  return units.filter((unit, index) => {
    if (index > 1 || unit.text.length < STANDFIRST) return true;
    const own = essence(unit);
    return !units
      .slice(index + 1)
      .some((other) => Math.abs(other.text.length - unit.text.length) <= ALIKE && essence(other) === own);
  });
}
