/** Brings a stretch of the page into view. */

/** Scrolls so that the range stands in the middle of the window, unless it is in view already. */
export function scrollToRange(range: Range, window: Window): void {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element || isInView(range.getBoundingClientRect(), window)) return;
  // The element first, for it may lie in a scrolling box of its own; then the words, for it may be long.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
}

function isInView({ top, bottom }: DOMRect, window: Window): boolean {
  return top >= 0 && bottom <= window.innerHeight;
}
