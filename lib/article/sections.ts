/** Sections of a page that a label announces as something else than the article: “Related articles”. */
import { SECTION_LABELS, SECTION_PATTERN } from './labels';
import { bareText, isProse, listOf } from './traits';
import type { Unit } from './units';

/** Before this much text, in characters, a label may as well stand over the article itself. */
const BEGUN = 300;

/**
 * Drops what such a label opens: the container that begins with it, or, where the label stands between
 * paragraphs, what follows up to the next sentence outside of a list.
 */
export function withoutSections(units: readonly Unit[], root: Element): Unit[] {
  const kept: Unit[] = [];
  const total = lengthOf(units);
  let section: Element | undefined;
  let open = false;
  for (const unit of units) {
    if (section?.contains(unit.holder)) continue;
    if (open && !(isProse(unit) && listOf(unit) === null)) continue;
    open = false;
    if (!opensSection(unit)) {
      kept.push(unit);
      continue;
    }
    const begun = containerBegunBy(unit, kept.at(-1), root);
    const share = begun ? lengthOf(units.filter(({ holder }) => begun.contains(holder))) / total : 1;
    section = share < (lengthOf(kept) > BEGUN ? 0.8 : 0.4) ? begun : undefined;
    open = section === undefined;
  }
  return kept;
}

function opensSection(unit: Unit): boolean {
  if (unit.text.length >= 80) return false;
  const text = bareText(unit);
  return SECTION_LABELS.has(text.toLowerCase()) || SECTION_PATTERN.test(text);
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
