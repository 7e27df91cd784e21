/** Spans of quotations: without the space within the marks, counted from elsewhere. */
import type { Span } from '../types';

/** A part of the body without the space around it. */
export function trimmed(body: string, start: number, end: number): Span {
  const inner = body.slice(start, end);
  const lead = inner.length - inner.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, inner.trimEnd().length) };
}

/** The same, counted from a place further ahead. */
export const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
