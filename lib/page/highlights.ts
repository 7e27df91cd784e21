/**
 * Marks words on the page through the CSS Custom Highlight API: no element of the
 * page is touched. The looks come from a user style sheet (`HIGHLIGHT_CSS`) that
 * the background inserts and takes away again.
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */

const ALL = 'sidelight';
const CURRENT = 'sidelight-current';

/** Looks of the marks, legible on light and on dark pages. */
export const HIGHLIGHT_CSS = `
::highlight(${ALL}) {
  text-decoration: underline dotted #1b8a9c 2px !important;
}
::highlight(${CURRENT}) {
  background-color: #ffd76e !important;
  color: #1d1c1a !important;
}`;

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
