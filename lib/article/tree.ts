/**
 * A page as it was read: its elements and texts, taken from the document once. Every access to a document from outside
 * costs a browser more than all that is then done with the answer, so the later steps walk over this.
 */
import { isElement, isText, nameOf, SILENT } from './elements';

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

export interface Leaf {
  node: Text;
  /** What the node holds, as far as the limits go. */
  data: string;
  parent: Branch;
}

/** Characters of text, runs of white space counted as one. */
interface Weight {
  chars: number;
  /** Of these, inside links. */
  linked: number;
  /** Of these, outside of links and inside an element that holds prose. */
  prose: number;
}

export interface Branch extends Weight {
  element: Element;
  /** As the tables of `elements.ts` have it: in lower case. */
  name: string;
  /** The names of its attributes: to ask for those alone that are there costs least. */
  attributes: readonly string[];
  parent: Branch | undefined;
  children: (Branch | Leaf)[];
  /** No part of the article, nor is what is in it: see `cutClutter`. */
  cut: boolean;
}

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

export function isLeaf(child: Branch | Leaf): child is Leaf {
  return (child as Leaf).node !== undefined;
}

/** Marks a branch as no part of the article: those that it stands in weigh less from then on. */
export function cut(branch: Branch): void {
  branch.cut = true;
  for (let at = branch.parent; at; at = at.parent) add(at, branch, -1);
}

/** The branch of an element of the page, if it was read. */
export function branchAt(root: Branch, element: Element): Branch | undefined {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== root.element; at = at.parentElement) path.push(at);
  let branch: Branch | undefined = root;
  for (let next = path.pop(); next && branch; next = path.pop()) {
    const wanted = next;
    branch = branch.children.find((child): child is Branch => !isLeaf(child) && child.element === wanted);
  }
  return branch;
}

/** The elements under a branch that have a class or an id, in document order, itself left out. */
export function elementsUnder(branch: Branch): Element[] {
  const found: Element[] = [];
  const visit = ({ children }: Branch) => {
    for (const child of children) {
      if (isLeaf(child)) continue;
      const { attributes, element } = child;
      if (attributes.length > 0 && (attributes.includes('class') || attributes.includes('id')))
        found.push(element);
      visit(child);
    }
  };
  visit(branch);
  return found;
}

function branchOf(element: Element, name: string, parent: Branch | undefined): Branch {
  const attributes = element.getAttributeNames();
  return { element, name, attributes, parent, children: [], cut: false, chars: 0, linked: 0, prose: 0 };
}

function add(to: Weight, { chars, linked, prose }: Weight, sign: 1 | -1): void {
  to.chars += sign * chars;
  to.linked += sign * linked;
  to.prose += sign * prose;
}

/** The length of the text with runs of white space as one, none at the ends. */
function collapsedLength(text: string): number {
  const trimmed = text.trim();
  return trimmed.length === 0 ? 0 : trimmed.replace(/\s{2,}/g, ' ').length;
}
