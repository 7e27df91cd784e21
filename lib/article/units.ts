/** Reads a page as a sequence of units: runs of text that no block boundary divides. */
import { collapse, isBlock, isElement, isText, NOTHING, nameOf, type Omitted, SILENT } from './elements';

/** A text node, a line break, or the space between two cells of a table. */
export type Piece = Text | '\n' | ' ';

export interface Unit {
  /** The block element that the text stands in. */
  holder: Element;
  /** In document order. */
  pieces: Piece[];
  /** The text, white space collapsed; for rules only. */
  text: string;
  /** Characters within links. */
  linked: number;
  /** The time of a live blog's entry that begins here, as the page gives it. */
  time?: string;
}

/** Longer than this, in characters, a unit is shortened for the rules. */
const LONGEST = 20_000;

/** The units under `root`, in document order. */
export function unitsOf(root: Element, omitted: Omitted = NOTHING): Unit[] {
  const units: Unit[] = [];
  const isPlainCell = plainCells();
  let pieces: Piece[] = [];
  let linked = 0;

  const close = (holder: Element) => {
    const text = collapse(startOf(pieces));
    if (text) units.push({ holder, pieces, text, linked });
    pieces = [];
    linked = 0;
  };

  const visit = (element: Element, holder: Element, inLink: boolean) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (pieces.length > 0 || child.data.trim()) pieces.push(child);
        if (inLink) linked += child.data.trim().length;
      } else if (isElement(child)) {
        if (omitted.ends.has(child)) break;
        const name = nameOf(child);
        if (SILENT.has(name) || omitted.elements.has(child)) continue;
        if (isPlainCell(child)) {
          // The cells of a row are read as one line.
          pieces.push(' ');
          visit(child, holder, inLink);
          continue;
        }
        if (name === 'br') {
          // Two breaks, with nothing but white space between, part paragraphs.
          if (endsWithBreak(pieces)) close(holder);
          else if (pieces.length > 0) pieces.push('\n');
        } else if (isBlock(child)) {
          close(holder);
          visit(child, child, inLink || name === 'a');
          close(child);
        } else {
          visit(child, holder, inLink || name === 'a');
        }
      }
    }
  };

  visit(root, root, false);
  close(root);
  return units;
}

/** The text of pieces, cut where it is longer than the rules look. */
function startOf(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (text.length > LONGEST) break;
    text += dataOf(piece).slice(0, LONGEST);
  }
  return text;
}

function dataOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.data;
}

function endsWithBreak(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast((piece) => piece === '\n' || dataOf(piece).trim());
  return last === '\n';
}

/** Tells the cells of tables of data: their row holds several, and no blocks in them. Rows are looked at once. */
function plainCells(): (element: Element) => boolean {
  const rows = new Map<Element, boolean>();
  const isCell = (element: Element) => /^t[dh]$/.test(nameOf(element));
  const isPlain = (row: Element) =>
    row.children.length > 1 &&
    !Array.from(row.querySelectorAll('*')).some((inner) => isBlock(inner) && !isCell(inner));
  return (element) => {
    const row = isCell(element) ? element.parentElement : null;
    if (!row) return false;
    const plain = rows.get(row) ?? isPlain(row);
    rows.set(row, plain);
    return plain;
  };
}
