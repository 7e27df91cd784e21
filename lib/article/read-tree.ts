/** Takes the elements and texts of a document, once, as far as the limits go. */
import { isElement, isText, nameOf, SILENT } from './elements';
import { add, type Branch } from './tree';

/**
 * What lies beyond these limits is not read. Reading costs time in proportion to elements and characters, Readability
 * much more with depth: 2,000 elements in each other took it 12 s, 100,000 beside each other 4 s.
 */
export const LIMITS = {
  elements: 10_000,
  depth: 200,
  /** Of one text, and of the article. */
  characters: 60_000,
  /** Of all texts together. */
  page: 300_000,
};

export interface Tree {
  root: Branch;
  /** How many elements were met, the root among them. */
  elements: number;
  /** False where the page goes on beyond the limits. */
  whole: boolean;
}

const PROSE = new Set(['p', 'li', 'blockquote', 'td', 'dd', 'pre', 'q']);

/** Text that stands by itself in a div, line by line, is prose when it is longer than this, in characters. */
const LINE = 80;

/** Reads what is under an element, but for elements whose text is never prose. Weights are those of all that was read. */
export function readTree(top: Element, limits = LIMITS): Tree {
  const tree = { elements: 1, whole: true };
  let read = 0;
  const visit = (branch: Branch, depth: number, inLink: boolean, inProse: boolean) => {
    for (let child = branch.element.firstChild; child; child = child.nextSibling) {
      if (read > limits.page) {
        tree.whole = false;
        break;
      }
      if (isText(child)) {
        const { data: all } = child;
        const leaf = { node: child, data: all.slice(0, limits.characters), parent: branch };
        if (leaf.data.length < all.length) tree.whole = false;
        branch.children.push(leaf);
        const chars = collapsedLength(leaf.data);
        read += chars;
        branch.chars += chars;
        if (inLink) branch.linked += chars;
        else if (inProse || chars > LINE) branch.prose += chars;
      } else if (isElement(child)) {
        if (depth >= limits.depth || tree.elements >= limits.elements) {
          tree.whole = false;
          break;
        }
        tree.elements += 1;
        const name = nameOf(child);
        if (SILENT.has(name)) continue;
        const inner = branchOf(child, name, branch);
        branch.children.push(inner);
        visit(inner, depth + 1, inLink || name === 'a', inProse || PROSE.has(name));
        // What a page's own elements are, only its style sheets know: a line of text or more is taken for a block.
        if (inner.chars > LINE && name.includes('-')) inner.name = 'div';
        add(branch, inner, 1);
      }
    }
  };
  const root = branchOf(top, nameOf(top), undefined);
  visit(root, 0, false, false);
  return { root, ...tree };
}

function branchOf(element: Element, name: string, parent: Branch | undefined): Branch {
  const attributes = element.getAttributeNames();
  return { element, name, attributes, parent, children: [], cut: false, chars: 0, linked: 0, prose: 0 };
}

/** The length of the text with runs of white space as one, none at the ends. */
function collapsedLength(text: string): number {
  const trimmed = text.trim();
  return trimmed.length === 0 ? 0 : trimmed.replace(/\s{2,}/g, ' ').length;
}
