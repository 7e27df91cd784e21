/**
 * Where on the page the panel's element belongs. What stands outside of an open modal dialog takes neither keys nor
 * pointer, the top layer included: so the panel goes inside, for as long as the dialog is open.
 */

/** The modal dialog of the page that is open, else the root. */
export function homeOf(document: Document): HTMLElement {
  return homesIn(document).findLast((home) => home.matches('dialog:modal')) ?? document.documentElement;
}

/** Where the panel may be: the root and all dialogs. Asked for by their tag alone, they are found soonest. */
export function homesIn(document: Document): HTMLElement[] {
  return [document.documentElement, ...document.getElementsByTagName('dialog')];
}

/** Puts an element last into another; a frame in it is not loaded again where the browser can move it alive. */
export function putInto(home: HTMLElement, element: HTMLElement): void {
  if (element.isConnected && 'moveBefore' in home) home.moveBefore(element, null);
  else home.append(element);
}
