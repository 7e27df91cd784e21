/** Reads a page as a sequence of units: runs of text that no block boundary divides. */
import { collapse, isBlock } from './elements';
import { type Branch, isLeaf, type Leaf } from './tree';

/** A text node, a line break, or the space between two cells of a table. */
export type Piece = Leaf | '\n' | ' ';

export interface Run {
  /** The block element that the text stands in. */
  holder: Element;
  /** In document order. */
  pieces: Piece[];
  /** Characters within links. */
  linked: number;
}

export interface Unit extends Run {
  /** The text, white space collapsed; for rules only. */
  text: string;
  /** The time of a live blog's entry that begins here, as the page gives it. */
  time?: string;
}

/** Longer than this, in characters, a unit is shortened for the rules. */
const LONGEST = 20_000;

/** The units under a branch, in document order, with all that was cut off below it. */
export function unitsOf(root: Branch): Unit[] {
  return runsOf(root, true).map(unitOf);
}

export function unitOf(run: Run): Unit {
  return { ...run, text: collapse(startOf(run.pieces)) };
}

/**
 * The runs of text under a branch, in document order.
 * @param withCut whether the branches that were cut off are read too.
 */
export function runsOf(root: Branch, withCut = false): Run[] {
  const runs: Run[] = [];
  const isPlainCell = plainCells();
  let pieces: Piece[] = [];
  let linked = 0;

  const close = ({ element }: Branch) => {
    if (pieces.some(isWords)) runs.push({ holder: element, pieces, linked });
    if (pieces.length > 0) pieces = [];
    linked = 0;
  };

  const visit = (branch: Branch, holder: Branch, inLink: boolean) => {
    for (const child of branch.children) {
      if (isLeaf(child)) {
        const words = child.data.trim().length;
        if (pieces.length > 0 || words > 0) pieces.push(child);
        if (inLink) linked += words;
        continue;
      }
      const { name } = child;
      if (child.cut && !withCut) continue;
      if (isPlainCell(child)) {
        // The cells of a row are read as one line.
        pieces.push(' ');
        visit(child, holder, inLink);
      } else if (name === 'br') {
        // Two breaks, with nothing but white space between, part paragraphs.
        if (endsWithBreak(pieces)) close(holder);
        else if (pieces.length > 0) pieces.push('\n');
      } else if (isBlock(name)) {
        close(holder);
        visit(child, child, inLink || name === 'a');
        close(child);
      } else {
        visit(child, holder, inLink || name === 'a');
      }
    }
  };

  visit(root, root, false);
  close(root);
  return runs;
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

function isWords(piece: Piece): boolean {
  return typeof piece !== 'string' && piece.data.trim() !== '';
}

function endsWithBreak(pieces: readonly Piece[]): boolean {
  return pieces.findLast((piece) => piece === '\n' || isWords(piece)) === '\n';
}

/** Tells the cells of tables of data: their row holds several, and no blocks in them. Rows are looked at once. */
function plainCells(): (branch: Branch) => boolean {
  const rows = new Map<Branch, boolean>();
  const isCell = ({ name }: Branch) => name === 'td' || name === 'th';
  const holdsBlock = ({ children }: Branch): boolean =>
    children.some(
      (child) => !isLeaf(child) && ((isBlock(child.name) && !isCell(child)) || holdsBlock(child)),
    );
  return (branch) => {
    const row = isCell(branch) ? branch.parent : undefined;
    if (!row) return false;
    const plain = rows.get(row) ?? (row.element.childElementCount > 1 && !holdsBlock(row));
    rows.set(row, plain);
    return plain;
  };
}
