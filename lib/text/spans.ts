/** Many spans of one text, so ordered that those at a place are found without looking at all of them. */
import type { Span } from '../types';

export interface SpanIndex<S extends Span> {
  /** The spans that lie within another, ends included, by where they begin. */
  within(outer: Span): S[];
  /** The spans that share a character with another, by where they begin. */
  crossing(other: Span): S[];
  /** Whether there is one. */
  crosses(other: Span): boolean;
}

export function indexSpans<S extends Span>(spans: readonly S[]): SpanIndex<S> {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  /** The furthest end of the spans up to each. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return {
    within({ start, end }) {
      const found: S[] = [];
      for (let i = countBefore(sorted, start); i < sorted.length; i++) {
        const span = sorted[i];
        if (!span || span.start > end) break;
        if (span.end <= end) found.push(span);
      }
      return found;
    },
    crossing({ start, end }) {
      const found: S[] = [];
      for (let i = countBefore(sorted, end) - 1; (reach[i] ?? 0) > start; i--) {
        const span = sorted[i];
        if (span && span.end > start) found.unshift(span);
      }
      return found;
    },
    crosses({ start, end }) {
      return (reach[countBefore(sorted, end) - 1] ?? 0) > start;
    },
  };
}

/** How many of the spans begin before a position. */
function countBefore(sorted: readonly Span[], position: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
