/**
 * Borders over which states differ, by the names of world-atlas. They are drawn
 * dashed, whatever side the outlines' source takes.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['China', 'India'],
  ['Cyprus', 'N. Cyprus'],
  ['India', 'Pakistan'],
  ['Israel', 'Lebanon'],
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Kosovo', 'Serbia'],
  ['Morocco', 'W. Sahara'],
  ['Russia', 'Ukraine'],
  ['Somalia', 'Somaliland'],
  ['Sudan', 'S. Sudan'],
];

/** Borders of an area that no state's outline holds. */
const AREAS = new Set(['Siachen Glacier']);

export function isDisputed(a: string, b: string): boolean {
  if (AREAS.has(a) || AREAS.has(b)) return true;
  return PAIRS.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}
