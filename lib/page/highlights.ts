/**
 * Marks words on the page through the CSS Custom Highlight API: no element of the
 * page is touched. The looks come from a user style sheet (`styles.ts`) that
 * the background inserts and takes away again.
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */

export const ALL = 'sidelight';
export const CURRENT = 'sidelight-current';

/** Marks all known names; an empty list takes the marks away. */
export function showHighlights(ranges: readonly Range[]): void {
  show(ALL, ranges);
}

/** Marks the one stretch that the reader has asked to see. */
export function showCurrent(ranges: readonly Range[]): void {
  show(CURRENT, ranges);
}

export function clearHighlights(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

function show(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
