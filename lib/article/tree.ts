/**
 * A page as it was read: its elements and texts, taken from the document once. Every access to a document from outside
 * costs a browser more than all that is then done with the answer, so the later steps walk over this.
 */

/** A text of the page. */
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

/** Adds a weight to another, or with −1 takes it away. */
export function add(to: Weight, { chars, linked, prose }: Weight, sign: 1 | -1): void {
  to.chars += sign * chars;
  to.linked += sign * linked;
  to.prose += sign * prose;
}
