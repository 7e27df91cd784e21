/** Quotations over several paragraphs that are opened once and closed once: the paragraphs between have no marks. */
import type { Block } from '../types';
import type { Quotation } from './quotes';

/** No longer answer is sought, in paragraphs behind the one that opens it. */
const LONGEST = 8;

const MARK = /[“”„«»"‹›]/u;

/** A mark that may close, behind a word or the mark that ends a sentence. */
const CLOSING = /[\p{L}\p{N}.!?…,)%]([”“"»])(?![\p{L}\p{N}])/u;

/** The quotations of each block, with the parts that one left open has in the paragraphs behind it. */
export function withPartsBehind(
  found: readonly Quotation[][],
  text: string,
  blocks: readonly Pick<Block, 'start' | 'end'>[],
): Quotation[] {
  const rest = [...found];
  return found.flatMap((_, at) => {
    const quotes = rest[at] ?? [];
    const last = quotes.at(-1);
    const isOpen = last && !last.closed && last.outer.end === blocks[at]?.end;
    const parts = isOpen ? partsBehind(text, blocks, at) : [];
    // What a paragraph has behind the mark that closes one from before is its own.
    parts.forEach((part, index) => {
      const own = rest[at + 1 + index] ?? [];
      rest[at + 1 + index] = own.filter(({ outer }) => outer.start >= part.outer.end);
    });
    return [...quotes, ...parts];
  });
}

/**
 * The parts that a quotation has in the paragraphs behind the one that opens it; none where no mark closes it, or another
 * opens first.
 * @param at the index of the block that opens it, and does not close it.
 */
function partsBehind(text: string, blocks: readonly Pick<Block, 'start' | 'end'>[], at: number): Quotation[] {
  const parts: Quotation[] = [];
  for (const { start, end } of blocks.slice(at + 1, at + 1 + LONGEST)) {
    const body = text.slice(start, end);
    const mark = MARK.exec(body);
    if (!mark) {
      parts.push({ inner: { start, end }, outer: { start, end }, closed: false });
      continue;
    }
    const close = CLOSING.exec(body);
    const isFirst = close && close.index + close[0].length - 1 === mark.index;
    if (!isFirst) return [];
    const inner = { start, end: start + mark.index };
    return [...parts, { inner, outer: { start, end: inner.end + 1 }, closed: true }];
  }
  return [];
}
