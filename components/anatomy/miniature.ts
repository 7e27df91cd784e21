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
 * set apart by an empty one.
 * @param charactersPerLine at least; long texts get longer lines so that the
 *   picture keeps to about `mostLines` a column.
 */
export function miniatureOf(text: string, columns = 3, charactersPerLine = 56, mostLines = 34): Miniature {
  const paragraphs = paragraphsOf(text);
  const width = Math.max(charactersPerLine, Math.ceil(text.length / (columns * mostLines)));
  const rows: ((Span & { share: number }) | undefined)[] = [];
  for (const { start, end } of paragraphs) {
    if (rows.length > 0) rows.push(undefined);
    for (let at = start; at < end; at += width) {
      const stop = Math.min(end, at + width);
      rows.push({ start: at, end: stop, share: (stop - at) / width });
    }
  }
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

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
