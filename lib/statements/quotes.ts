/** Quotations in a text, by their marks. */
import type { Block, Span } from '../types';
import { PLAIN } from './english/verbs';
import { closes, isName, opens } from './quote-marks';
import { shift, trimmed } from './quote-spans';
import { withPartsBehind } from './quotes-across';

export interface Quotation {
  /** The words without the marks. */
  inner: Span;
  /** The words with the marks. */
  outer: Span;
  /** False where the closing mark is missing: it goes on in the next paragraph, or to the end of its own. */
  closed: boolean;
}

/** Opening mark → the marks that may close it. */
const PAIRS: Record<string, string> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‹': '›',
  '「': '」',
  '『': '』',
};
const SINGLE: Record<string, string> = { '‘': "’'", "'": "'’", '‚': '‘’' };

/** The words after an unclosed quotation that already belong to the reporter. */
const REPORTER = new RegExp(
  `,\\s+(?:(?:he|she|they|(?:the )?(?:\\p{L}[\\p{L}.'’-]*\\s+){0,5}\\p{Lu}[\\p{L}'’-]+)\\s+(?:${[...PLAIN].join('|')})|(?:${[...PLAIN].join('|')})\\s+(?:\\p{Lu}|the |a ))`,
  'u',
);

/**
 * Quotations of the blocks, outermost only, in text order. Straight, curly and
 * angle marks count everywhere, single marks where no double ones stand in the block
 * (or with `single`, as in headlines). Apostrophes are no marks.
 */
export function findQuotations(
  text: string,
  blocks: readonly Pick<Block, 'start' | 'end'>[],
  single = false,
): Quotation[] {
  const found = blocks.map((block) => {
    const body = text.slice(block.start, block.end);
    const found = inBlock(body, PAIRS);
    const quotes =
      found.length > 0 && !single
        ? found
        : merged(
            found,
            inBlock(body, SINGLE).filter(({ closed }) => closed),
          );
    return quotes.map(({ inner, outer, closed }) => ({
      inner: shift(inner, block.start),
      outer: shift(outer, block.start),
      closed,
    }));
  });
  return withPartsBehind(found, text, blocks);
}

function inBlock(body: string, pairs: Record<string, string>): Quotation[] {
  const quotes: Quotation[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const closers = pairs[body.charAt(at)];
    if (!closers || !opens(body, at)) continue;
    const close = closing(body, at, closers);
    if (close === undefined && body.charAt(at) === '»') continue;
    const end = close ?? unclosedEnd(body, at);
    const inner = trimmed(body, at + 1, end);
    if (inner.end > inner.start)
      quotes.push({
        inner,
        outer: { start: at, end: close === undefined ? end : close + 1 },
        closed: close !== undefined,
      });
    at = close ?? end;
  }
  return quotes;
}

/** The mark that closes the one at `at`, inner pairs of the same kind skipped. */
function closing(body: string, at: number, closers: string): number | undefined {
  const opener = body.charAt(at);
  let depth = 0;
  for (let index = at + 1; index < body.length; index += 1) {
    const char = body.charAt(index);
    if (closers.includes(char) && closes(body, index)) {
      if (depth === 0) return index;
      depth -= 1;
    } else if (char === opener && index > at + 1 && opens(body, index)) {
      // A straight mark that opens again: the one before was never closed, if the reporter spoke in between.
      if (closers.includes(char) && REPORTER.test(body.slice(at + 1, index))) return undefined;
      if (!closers.includes(char) || isName(body, index)) depth += 1;
    }
  }
  return undefined;
}

function unclosedEnd(body: string, at: number): number {
  const reporter = REPORTER.exec(body.slice(at + 1));
  return reporter ? at + 1 + reporter.index + 1 : body.length;
}

function merged(first: Quotation[], second: Quotation[]): Quotation[] {
  const free = second.filter(({ outer }) =>
    first.every((quote) => quote.outer.end <= outer.start || quote.outer.start >= outer.end),
  );
  return [...first, ...free].sort((a, b) => a.outer.start - b.outer.start);
}
