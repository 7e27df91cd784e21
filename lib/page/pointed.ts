/** Which name of the article has the pointer or the focus on the page. Only asks: nothing of the page changes. */
import type { Span } from '../types';
import type { PageSegment } from './segments';

/** The offset in the article's text of the character at a point of the window. */
export function offsetAt(
  segments: readonly PageSegment[],
  document: Document,
  x: number,
  y: number,
): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !isText(caret.offsetNode)) return undefined;
  const { offsetNode: node, offset } = caret;
  // The caret nearest to the point may be far from it, beside or below the text.
  if (!isOver(node, offset, x, y)) return undefined;
  const segment = segments.find(
    (each) => each.node === node && each.offset <= offset && offset <= each.offset + each.length,
  );
  return segment && segment.start + offset - segment.offset;
}

/** The offset in the article's text at which an element begins. */
export function offsetOf(segments: readonly PageSegment[], element: Node): number | undefined {
  return segments.find(({ node }) => element.contains(node))?.start;
}

/** Index of the shortest span that holds an offset, its end included. */
export function spanAt(spans: readonly Span[], offset: number | undefined): number | undefined {
  if (offset === undefined) return undefined;
  let best: number | undefined;
  for (const [index, { start, end }] of spans.entries()) {
    if (offset < start || offset > end) continue;
    const other = best === undefined ? undefined : spans[best];
    if (!other || end - start < other.end - other.start) best = index;
  }
  return best;
}

const isText = (node: Node): node is Text => node.nodeType === 3;

function isOver(node: Text, offset: number, x: number, y: number): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
