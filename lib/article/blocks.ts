/** Lays out units as the article's text: blocks, and where in the page each stretch came from. */
import type { Block, BlockKind } from '../types';
import { nameOf } from './elements';
import type { Unit } from './units';

/** A verbatim stretch of one text node: `text[start, start + length)` is `node.data[offset, offset + length)`. */
export interface Segment {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

export interface Layout {
  text: string;
  blocks: Block[];
  /** In text order; only the white space between words and blocks lies outside them. */
  segments: Segment[];
  /** False where the text was cut at its limit. */
  whole: boolean;
}

/** Elements that make a block of a kind, the first that fits. */
const KINDS: [string, BlockKind][] = [
  ['blockquote', 'quotation'],
  ['li,dd,dt', 'list-item'],
];

const RUN = /\s+|\S+/g;

/**
 * Blocks are parted by an empty line, line breaks within a block by `\n`, words by one space.
 * @param limit the length at which the text ends.
 */
export function layOut(units: readonly Unit[], limit = Number.POSITIVE_INFINITY): Layout {
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const unit of units) {
    if (text.length >= limit) break;
    let gap = text ? '\n\n' : '';
    const start = text.length + gap.length;
    for (const piece of unit.pieces) {
      if (typeof piece === 'string') {
        if (text.length > start && gap !== '\n') gap = piece;
        continue;
      }
      for (const run of piece.data.matchAll(RUN)) {
        if (text.length >= limit) break;
        if (!run[0].trim()) {
          gap ||= text.length > start ? ' ' : '';
          continue;
        }
        text += gap;
        gap = '';
        const word = run[0].slice(0, Math.max(1, limit - text.length));
        segments.push({ start: text.length, length: word.length, node: piece.node, offset: run.index });
        text += word;
      }
    }
    if (text.length > start) blocks.push({ start, end: text.length, ...kindOf(unit) });
  }
  return { text, blocks, segments, whole: text.length < limit };
}

function kindOf({ holder, time }: Unit): Pick<Block, 'kind' | 'level' | 'time'> {
  if (time !== undefined) return { kind: 'entry', time };
  const heading = holder.closest('h1,h2,h3,h4,h5,h6');
  if (heading) return { kind: 'heading', level: Number(nameOf(heading)[1]) };
  // What stands in the cells of tables that only lay out the page is held by the cell, or by blocks in it.
  if (nameOf(holder) === 'tr') return { kind: 'table-row' };
  const kind = KINDS.find(([holders]) => holder.closest(holders))?.[1] ?? 'paragraph';
  return { kind };
}
