/** Which units make the article: what stands in its root, less what pages write in between. */

import { isAfter } from './elements';
import { withEntries } from './entries';
import {
  BYLINES,
  CLOSING_PATTERN,
  CLOSINGS,
  CONSENT_PATTERN,
  LABELS,
  PARTNERS,
  PLAIN_POINTERS,
  POINTERS,
} from './labels';
import { type MainContent, sameTitle } from './main-content';
import { beginning } from './phrases';
import { withoutSections } from './sections';
import {
  bareText,
  endsSentence,
  essence,
  isHeading,
  isProse,
  isSetApart,
  linkShare,
  listOf,
  withoutMinutes,
} from './traits';
import type { Leaf } from './tree';
import { type Run, runsOf, type Unit, unitOf } from './units';

/** A line shorter than this, in characters, is no standfirst. */
const STANDFIRST = 60;

/** Longer than this, in characters, a unit is believed to be text whatever it begins with. */
const NOTE = 300;

/**
 * The units of the article, in order.
 */
export function selectUnits({ root, reach, chosen }: MainContent, title: string): Unit[] {
  const isInside = ({ holder }: Run) => root.element.contains(holder);
  const near = root.parent?.element;
  const inside = runsOf(reach)
    .filter(
      (run) =>
        isInside(run) ||
        (isChosen(run, chosen) && (near?.contains(run.holder) || !isAfter(run.holder, root.element))),
    )
    .map(unitOf);
  const beside = new Set(inside.filter((unit) => isProse(unit) && listOf(unit) === null).map(boxOf));
  const found = inside.filter((unit) => isInside(unit) || beside.has(boxOf(unit)));
  const article = withoutSections(withEntries(found), root.element);
  const lists = linkLists(article);
  const kept = article.filter((unit) => !isNoise(unit) && !lists.has(listOf(unit)));
  return withoutRepeatedStandfirst(trimmed(kept, title));
}

/** What a unit stands in, beside others. */
function boxOf({ holder }: Unit): Element | null {
  return holder.parentElement;
}

function isChosen({ pieces }: Run, chosen: ReadonlySet<Leaf>): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && chosen.has(piece));
}

/** Lists in which every item is a link. */
function linkLists(units: readonly Unit[]): Set<Element | null> {
  const lists = new Set(units.map(listOf));
  lists.delete(null);
  for (const unit of units) if (linkShare(unit) < 0.8) lists.delete(listOf(unit));
  return lists;
}

function isNoise(unit: Unit): boolean {
  if (!/[\p{L}\p{N}]/u.test(unit.text)) return true;
  const share = linkShare(unit);
  if (unit.text.length < NOTE) {
    const text = bareText(unit);
    if (LABELS.has(withoutMinutes(text).toLowerCase())) return true;
    if (isClosing(unit) && (share > 0 || isSetApart(unit))) return true;
    if (share > 0.5 && beginning(text, POINTERS) > 0) return true;
    const pointer = beginning(text, PLAIN_POINTERS);
    if (pointer > 0 && /^\s*[:：|]/.test(text.slice(pointer))) return true;
  }
  if (PARTNERS.test(unit.text) && CONSENT_PATTERN.test(unit.text)) return true;
  if (isHeading(unit)) return isCard(unit);
  return share > 0.9 && unit.text.length > 20 && listOf(unit) === null;
}

/** The heading of a card that leads to another page: it stands in a link, not the link in it. */
function isCard({ holder }: Unit): boolean {
  return holder.closest('a[href]') !== null;
}

function isClosing(unit: Unit): boolean {
  const text = bareText(unit);
  return unit.text.length < NOTE && (beginning(text, CLOSINGS) > 0 || CLOSING_PATTERN.test(text));
}

/** A text that is said again differs in length by no more than this, in characters. */
const ALIKE = 20;

/** A standfirst that the body says again is read in the body. Elsewhere an article may repeat itself. */
function withoutRepeatedStandfirst(units: readonly Unit[]): Unit[] {
  return units.filter((unit, index) => {
    if (index > 1 || unit.text.length < STANDFIRST) return true;
    const own = essence(unit);
    return !units
      .slice(index + 1)
      .some((other) => Math.abs(other.text.length - unit.text.length) <= ALIKE && essence(other) === own);
  });
}

/** Without what stands before the first and after the last sentence: kickers, bylines, dates, counters. */
function trimmed(units: readonly Unit[], title: string): Unit[] {
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
  let end = units.length;
  for (let last = units[end - 1]; last && isLoose(last); last = units[end - 1]) end--;
  return [...head, ...units.slice(first, end)];
}

/** Nothing hangs on it where it stands last: a credit, a heading without text, a byline, a few links. */
function isLoose(unit: Unit): boolean {
  if (isClosing(unit)) return true;
  if (isProse(unit) || (endsSentence(unit) && linkShare(unit) < 0.5)) return false;
  if (unit.holder.closest('li,blockquote,table,dd,pre')) return false;
  return isHeading(unit) || linkShare(unit) > 0.5 || beginning(unit.text, BYLINES) > 0;
}
