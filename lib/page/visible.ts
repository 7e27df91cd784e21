/** Which stretch of the article's text the window shows. */
import type { Span } from '../types';
import type { PageSegment } from './segments';

/**
 * The text from the first stretch whose end is below the window's upper edge to the last whose beginning is above
 * its lower edge; undefined where there is none. The stretches are taken to follow each other down the page, so
 * that a few measurements tell.
 */
export function visibleSpan(segments: readonly PageSegment[], window: Window): Span | undefined {
  const first = firstWhere(segments.length, (i) => boxOf(segments[i]).bottom > 0);
  const after = firstWhere(segments.length, (i) => boxOf(segments[i]).top >= window.innerHeight);
  const [from, to] = [segments[first], segments[after - 1]];
  if (!from || !to || after <= first) return undefined;
  return { start: from.start, end: to.start + to.length };
}

/** The first index below `count` at which the condition holds, which then holds for all after it; else `count`. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function boxOf(segment: PageSegment | undefined): DOMRect {
  if (!segment?.node.isConnected) return new DOMRect();
  const { node, offset, length } = segment;
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(offset, node.length));
  range.setEnd(node, Math.min(offset + length, node.length));
  return range.getBoundingClientRect();
}
