/** User style sheets for the page: they stand above its own, and leave no trace in its document. */
import { CURRENT, NAMES } from './highlights';

/** Looks of the marks, legible on light and on dark pages. */
export const HIGHLIGHT_CSS = `
::highlight(${NAMES.person}) {
  text-decoration: underline dotted #1b8a9c 2px !important;
}
::highlight(${NAMES.organisation}) {
  text-decoration: underline dashed #1b8a9c 1px !important;
}
::highlight(${NAMES.place}) {
  text-decoration: underline dotted #b07a1a 2px !important;
}
::highlight(${CURRENT}) {
  background-color: #ffd76e !important;
  color: #1d1c1a !important;
}`;

/**
 * For a page whose root is not displayed: nothing would be, the top layer included. Firefox alone filters the top
 * layer with the root.
 */
export const ROOT_CSS = `
:root { display: block !important; }
@supports (-moz-appearance: none) { :root { filter: none !important; } }`;
