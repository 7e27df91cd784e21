/** Reads a page as a sequence of units: runs of text that no block boundary divides. */
import { isBlock, isElement, isText, nameOf, SILENT } from './elements';

export interface Unit {
  /** The block element that the text stands in. */
  holder: Element;
  /** Text nodes in document order; `null` stands for a line break. */
  pieces: (Text | null)[];
  /** The text, white space collapsed; for rules only. */
  text: string;
  /** Characters within links. */
  linked: number;
}

/**
 * @param skip elements that are left out with all that is in them.
 */
export function unitsOf(root: Element, skip: (element: Element) => boolean): Unit[] {
  const units: Unit[] = [];
  let pieces: (Text | null)[] = [];
  let linked = 0;

  const close = (holder: Element) => {
    while (pieces.at(-1) === null) pieces.pop();
    const text = pieces
      .map((piece) => piece?.data ?? '\n')
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (text) units.push({ holder, pieces, text, linked });
    pieces = [];
    linked = 0;
  };

  const visit = (element: Element, holder: Element, inLink: boolean) => {
    for (const child of Array.from(element.childNodes)) {
      if (isText(child)) {
        if (pieces.length > 0 || child.data.trim()) pieces.push(child);
        if (inLink) linked += child.data.trim().length;
      } else if (isElement(child)) {
        const name = nameOf(child);
        if (SILENT.has(name) || skip(child)) continue;
        if (name === 'BR') {
          // Two breaks, with nothing but white space between, part paragraphs.
          if (endsWithBreak(pieces)) close(holder);
          else if (pieces.length > 0) pieces.push(null);
        } else if (isBlock(child)) {
          close(holder);
          visit(child, child, inLink || name === 'A');
          close(child);
        } else {
          visit(child, holder, inLink || name === 'A');
        }
      }
    }
  };

  visit(root, root, false);
  close(root);
  return units;
}

function endsWithBreak(pieces: readonly (Text | null)[]): boolean {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece === null) return true;
    if (piece?.data.trim()) return false;
  }
  return false;
}
