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
}

const RUN = /\s+|\S+/g;

/** Blocks are parted by an empty line, line breaks within a block by `\n`, words by one space. */
export function layOut(units: readonly Unit[]): Layout {
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const unit of units) {
    let gap = text ? '\n\n' : '';
    const start = text.length + gap.length;
    for (const piece of unit.pieces) {
      if (typeof piece === 'string') {
        if (text.length > start && gap !== '\n') gap = piece;
        continue;
      }
      for (const run of piece.data.matchAll(RUN)) {
        if (!run[0].trim()) {
          gap ||= text.length > start ? ' ' : '';
          continue;
        }
        text += gap;
        gap = '';
        segments.push({ start: text.length, length: run[0].length, node: piece, offset: run.index });
        text += run[0];
      }
    }
    if (text.length > start) blocks.push({ start, end: text.length, ...kindOf(unit.holder) });
  }
  return { text, blocks, segments };
}

function kindOf(holder: Element): { kind: BlockKind; level?: number } {
  const heading = holder.closest('h1,h2,h3,h4,h5,h6');
  if (heading) return { kind: 'heading', level: Number(nameOf(heading)[1]) };
  if (holder.closest('blockquote')) return { kind: 'quotation' };
  if (holder.closest('li,dd,dt')) return { kind: 'list-item' };
  if (holder.closest('tr')) return { kind: 'table-row' };
  return { kind: 'paragraph' };
}
