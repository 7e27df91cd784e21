/** Finds a passage of one text in another that differs in white space and surroundings. */
import type { Span } from '../../types';

/** How much of the surroundings is compared on each side, white space left out. */
const CONTEXT = 60;
/** So many equal characters around make it the same place. */
const ENOUGH = 12;

/**
 * @param offset where `surface` stands in `source`.
 * @returns where it stands in `target`; undefined where nothing alike surrounds it.
 */
export function align(source: string, offset: number, surface: string, target: string): Span | undefined {
  const before = squeeze(source.slice(Math.max(0, offset - 4 * CONTEXT), offset)).slice(-CONTEXT);
  const after = squeeze(source.slice(offset + surface.length, offset + surface.length + 4 * CONTEXT)).slice(
    0,
    CONTEXT,
  );
  let best: (Span & { score: number }) | undefined;
  for (let start = target.indexOf(surface); start >= 0; start = target.indexOf(surface, start + 1)) {
    const end = start + surface.length;
    const left = squeeze(target.slice(Math.max(0, start - 4 * CONTEXT), start)).slice(-CONTEXT);
    const right = squeeze(target.slice(end, end + 4 * CONTEXT)).slice(0, CONTEXT);
    const score = commonSuffix(before, left) + commonPrefix(after, right);
    if (!best || score > best.score) best = { start, end, score };
  }
  const least = Math.min(ENOUGH, squeeze(target).length - surface.length);
  return best && best.score >= least ? { start: best.start, end: best.end } : undefined;
}

function squeeze(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'");
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function commonSuffix(a: string, b: string): number {
  return commonPrefix([...a].reverse().join(''), [...b].reverse().join(''));
}
