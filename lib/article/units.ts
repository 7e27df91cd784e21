/** Reads a page as a sequence of units: runs of text that no block boundary divides. */
import { collapse, isBlock, isElement, isText, nameOf, SILENT } from './elements';

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

/**
 * @param skip elements that are left out with all that is in them.
 */
export function unitsOf(root: Element, skip: (element: Element) => boolean): Unit[] {
  const units: Unit[] = [];
  let pieces: Piece[] = [];
  let linked = 0;

  const close = (holder: Element) => {
    const text = collapse(pieces.map(dataOf).join(''));
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
        const name = nameOf(child);
        if (SILENT.has(name) || skip(child)) continue;
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

function dataOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.data;
}

function endsWithBreak(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast((piece) => piece === '\n' || dataOf(piece).trim());
  return last === '\n';
}

/** A cell of a table of data: it holds no blocks, and its row holds others. */
function isPlainCell(element: Element): boolean {
  if (!/^t[dh]$/.test(nameOf(element))) return false;
  const row = element.parentElement;
  return (
    row !== null &&
    row.children.length > 1 &&
    !Array.from(row.querySelectorAll('*')).some((inner) => isBlock(inner) && !/^t[dh]$/.test(nameOf(inner)))
  );
}
