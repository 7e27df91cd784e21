/** A copy of a page for Readability, which changes what it reads: pruned, inert, paired with what was read. */
import { isBlock } from './elements';
import { type Branch, isLeaf, type Leaf } from './tree';

/** Of a longer text node this many characters are copied. */
const LONGEST = 20_000;

/** Of an element's children no more are copied: an article has fewer, and Readability compares them with each other. */
const MOST_CHILDREN = 1_000;

export interface PrunedCopy {
  document: Document;
  /** The text of the page that a text node of the copy was made from. */
  originalOf(node: Node): Leaf | undefined;
}

/**
 * Copies the body without what was cut off, menus and white space that only lays out the source; long texts and long
 * rows are cut, which changes nothing in how they weigh. The copy belongs to a document that has no window: nothing in
 * it loads, no custom element wakes up, and the page cannot notice.
 * @param names whether `class` and `id` are copied.
 */
export function prunedCopy(body: Branch, title: string, names: 'names' | 'no names'): PrunedCopy {
  const document = emptyDocument(body.element.ownerDocument, title);
  const originals = new Map<Node, Leaf>();
  const copyChildren = (from: Branch, to: Element) => {
    for (const child of from.children.slice(0, MOST_CHILDREN)) {
      if (isLeaf(child)) {
        if (isLayout(child.data)) continue;
        const twin = document.createTextNode(child.data.slice(0, LONGEST));
        originals.set(twin, child);
        to.appendChild(twin);
      } else if (!child.cut && !isMenu(child)) {
        const twin = isPlain(child) ? to : to.appendChild(copyElement(child, document, names === 'names'));
        copyChildren(child, twin);
      }
    }
  };
  copyChildren(body, document.body);
  return { document, originalOf: (node) => originals.get(node) };
}

/** White space that only lays out the source. */
function isLayout(text: string): boolean {
  return text.trim() === '' && text.includes('\n');
}

const LISTS = new Set(['ul', 'ol', 'dl']);

/** Of links alone, other boxes are menus when they hold more than this, in characters. */
const MENU = 500;

/** Empty, or a list of links: Readability would weigh every part of it, and then leave it out. */
function isMenu({ name, chars, linked, prose }: Branch): boolean {
  if (chars === 0) return name !== 'br';
  return prose === 0 && linked > 0.5 * chars && (LISTS.has(name) || (isBlock(name) && chars > MENU));
}

const STYLES = new Set('b strong em i u span font small sub sup mark abbr cite code q'.split(' '));

/** Says only how its text looks: Readability would weigh it, and find that it weighs nothing. */
function isPlain({ name, attributes }: Branch): boolean {
  return STYLES.has(name) && attributes.length === 0;
}

/** Cloned, as `document.implementation` is not in every DOM. */
function emptyDocument(page: Document, title: string): Document {
  const document = page.cloneNode(false) as Document;
  const html = document.appendChild(document.createElement('html'));
  const head = html.appendChild(document.createElement('head'));
  head.appendChild(document.createElement('title')).textContent = title;
  // Readability holds the text of every element against the pattern of a byline until it has one.
  const author = head.appendChild(document.createElement('meta'));
  author.setAttribute('name', 'author');
  author.setAttribute('content', '-');
  html.appendChild(document.createElement('body'));
  return document;
}

/** What Readability tells elements by. */
const KEPT = new Set(['class', 'id', 'role', 'itemprop', 'rel']);
const NAMES = new Set(['class', 'id']);

function copyElement({ element, name, attributes }: Branch, document: Document, named: boolean): Element {
  const twin = document.createElement(name);
  for (const attribute of attributes) {
    const isKept = KEPT.has(attribute) && (named || !NAMES.has(attribute));
    if (!isKept && !(attribute === 'href' && name === 'a')) continue;
    const value = element.getAttribute(attribute) ?? '';
    // Links within the page count less. Other addresses would be resolved, one by one.
    if (isKept || value.startsWith('#')) twin.setAttribute(attribute, value);
  }
  return twin;
}
