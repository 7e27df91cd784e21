/** Which units make the article: what stands in its root, less what pages write in between. */
import { isAfter } from './elements';
import { trimmed, withoutRepeatedStandfirst } from './ends';
import { withEntries } from './entries';
import type { MainContent } from './main-content';
import { isNoise, linkLists } from './noise';
import { withoutSections } from './sections';
import { isProse, listOf } from './traits';
import type { Leaf } from './tree';
import { type Run, runsOf, type Unit, unitOf } from './units';

/**
 * The units of the article, in order.
 * @param author as the page names them: a note on them at the end is no part of the article.
 */
export function selectUnits(
  { root, reach, chosen }: MainContent,
  title: string,
  author: string | undefined,
): Unit[] {
  const isInside = ({ holder }: Run) => root.element.contains(holder);
  const near = root.parent?.element.closest('article') ?? root.parent?.element;
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
  // A menu's hundred links cost nothing more than to see that it is one.
  const kept = article.filter((unit) => !lists.has(listOf(unit)) && !isNoise(unit));
  return withoutRepeatedStandfirst(trimmed(kept, title, author));
}

/** What a unit stands in, beside others. */
function boxOf({ holder }: Unit): Element | null {
  return holder.parentElement;
}

function isChosen({ pieces }: Run, chosen: ReadonlySet<Leaf>): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && chosen.has(piece));
}
