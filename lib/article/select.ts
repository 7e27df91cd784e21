/** Which units make the article: what stands in its root, less what pages write in between. */
import { BYLINE, CLOSING, LABEL, PLAIN_POINTER, POINTER, SECTION_LABEL } from './labels';
import { type MainContent, sameTitle } from './main-content';
import type { Unit } from './units';

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*$/u;
const HEADING = /^H[1-6]$/;

/** The units of the article, in order. */
export function selectUnits(units: readonly Unit[], { root, chosen }: MainContent, title: string): Unit[] {
  const inside = units.filter(
    (unit) => root.contains(unit.holder) || (isChosen(unit, chosen) && isProse(unit)),
  );
  const cut = withoutSections(inside, root);
  const links = linkLists(cut);
  const kept = cut.filter((unit) => !isNoise(unit) && !links.has(listOf(unit)));
  return trimmed(kept, title);
}

function isChosen(unit: Unit, chosen: ReadonlySet<Node>): boolean {
  return unit.pieces.some((piece) => piece !== null && chosen.has(piece));
}

function linkShare(unit: Unit): number {
  return unit.linked / Math.max(1, unit.text.length);
}

/** A sentence or more, not made of links. */
export function isProse(unit: Unit): boolean {
  return (
    !isHeading(unit) &&
    linkShare(unit) < 0.5 &&
    (unit.text.length > 80 || (unit.text.length > 40 && SENTENCE_END.test(unit.text)))
  );
}

function isHeading(unit: Unit): boolean {
  return unit.holder.closest('h1,h2,h3,h4,h5,h6') !== null;
}

function bare(text: string): string {
  return text
    .replace(/^[\s:»›→•*|[(-]+|[\s:…»›→|\])-]+$/gu, '')
    .replace(/\.{2,}$/, '')
    .trim();
}

/**
 * Drops what a label such as “Related articles” opens: the container that begins with it, or, where the
 * label stands between paragraphs, what follows up to the next sentence outside of a list.
 */
function withoutSections(units: readonly Unit[], root: Element): Unit[] {
  const kept: Unit[] = [];
  const total = lengthOf(units);
  let section: Element | undefined;
  let open = false;
  for (const unit of units) {
    if (section?.contains(unit.holder)) continue;
    if (open && !(isProse(unit) && listOf(unit) === null)) continue;
    open = false;
    if (unit.text.length < 80 && SECTION_LABEL.test(bare(unit.text))) {
      const begun = containerBegunBy(unit, kept.at(-1), root);
      section =
        begun && lengthOf(units.filter(({ holder }) => begun.contains(holder))) < 0.4 * total
          ? begun
          : undefined;
      open = section === undefined;
      continue;
    }
    kept.push(unit);
  }
  return kept;
}

/** The outermost element within the root that the unit is the first of. */
function containerBegunBy(unit: Unit, before: Unit | undefined, root: Element): Element | undefined {
  let begun: Element | undefined;
  for (let at = unit.holder.parentElement; at && at !== root && root.contains(at); at = at.parentElement) {
    if (before && at.contains(before.holder)) break;
    begun = at;
  }
  return begun;
}

function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, { text }) => sum + text.length, 0);
}

function listOf(unit: Unit): Element | null {
  return unit.holder.closest('ul,ol');
}

/** Lists in which every item is a link. */
function linkLists(units: readonly Unit[]): Set<Element | null> {
  const lists = new Set(units.map(listOf));
  lists.delete(null);
  for (const unit of units) if (linkShare(unit) < 0.8) lists.delete(listOf(unit));
  return lists;
}

function isNoise(unit: Unit): boolean {
  const { text } = unit;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  const share = linkShare(unit);
  if (text.length < 250) {
    if (LABEL.test(bare(text))) return true;
    if (PLAIN_POINTER.test(text)) return true;
    if (share > 0.5 && POINTER.test(text)) return true;
    if (CLOSING.test(text)) return true;
  }
  return (
    share > 0.9 &&
    !HEADING.test(unit.holder.tagName) &&
    unit.holder.closest('li') === null &&
    text.length > 20
  );
}

/** Without what stands before the first and after the last sentence: kickers, bylines, dates, counters. */
function trimmed(units: readonly Unit[], title: string): Unit[] {
  const first = units.findIndex(isProse);
  if (first < 0) return [...units];
  const head = units
    .slice(0, first)
    .filter(
      (unit) =>
        !sameTitle(unit.text, title) &&
        (isHeading(unit) || SENTENCE_END.test(unit.text)) &&
        !BYLINE.test(unit.text),
    );
  const rest = units.slice(first);
  let end = rest.length;
  while (end > 0) {
    const last = rest[end - 1];
    if (!last || isProse(last) || (SENTENCE_END.test(last.text) && linkShare(last) < 0.5)) break;
    if (last.holder.closest('li,blockquote,table,dd,pre')) break;
    if (!isHeading(last) && linkShare(last) === 0 && !BYLINE.test(last.text)) break;
    end--;
  }
  return [...head, ...rest.slice(0, end)];
}
