/** The article as a small page of columns: pure arithmetic from text offsets to line segments. */
import type { Span } from '../../lib/types';

export interface Segment extends Span {
  column: number;
  /** Line within the column, from 0. */
  line: number;
  /** Start and end within the line, 0–1. */
  from: number;
  to: number;
}

export interface Miniature {
  columns: number;
  /** Lines of the longest column. */
  lines: number;
  /** One for each line of text. */
  text: Segment[];
}

/**
 * Sets the text in columns of equal length. Paragraphs begin a new line and are
 * set apart by an empty one; a text too long for that runs on, in longer lines,
 * so that no column has more than `mostLines`.
 */
export function miniatureOf(text: string, columns = 3, charactersPerLine = 56, mostLines = 40): Miniature {
  const apart = rowsOf(paragraphsOf(text), charactersPerLine);
  const rows =
    apart.length <= columns * mostLines
      ? apart
      : rowsOf([{ start: 0, end: text.length }], Math.ceil(text.length / (columns * mostLines)));
  const lines = Math.max(1, Math.ceil(rows.length / columns));
  const segments = rows.flatMap((row, index) =>
    row
      ? [
          {
            start: row.start,
            end: row.end,
            column: Math.floor(index / lines),
            line: index % lines,
            from: 0,
            to: row.share,
          },
        ]
      : [],
  );
  return { columns, lines, text: segments };
}

/** The parts of the lines that a stretch of text covers. */
export function segmentsOf({ text }: Miniature, span: Span): Segment[] {
  return text
    .filter((line) => line.start < span.end && span.start < line.end)
    .map((line) => {
      const scale = (line.to - line.from) / (line.end - line.start);
      const start = Math.max(line.start, span.start);
      const end = Math.min(line.end, span.end);
      return {
        ...line,
        start,
        end,
        from: line.from + (start - line.start) * scale,
        to: line.from + (end - line.start) * scale,
      };
    });
}

/** Lines of the given length; `undefined` is an empty one. */
function rowsOf(paragraphs: readonly Span[], width: number): ((Span & { share: number }) | undefined)[] {
  return paragraphs.flatMap(({ start, end }, index) => {
    const count = Math.ceil((end - start) / width);
    const rows = Array.from({ length: count }, (_, row) => {
      const from = start + row * width;
      const to = Math.min(end, from + width);
      return { start: from, end: to, share: (to - from) / width };
    });
    return index > 0 ? [undefined, ...rows] : rows;
  });
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
