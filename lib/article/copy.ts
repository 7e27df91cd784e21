/** A copy of a page for Readability, which changes what it reads: pruned, inert, paired with the original. */
import { isElement, isText, nameOf, type Omitted } from './elements';

/** Of a longer text node this many characters are copied. */
const LONGEST = 20_000;

export interface PrunedCopy {
  document: Document;
  /** The node of the page that a node of the copy was made from. */
  liveOf(node: Node): Node | undefined;
}

/**
 * Copies the body without what is omitted; long texts are cut, which changes nothing in how they weigh. The copy belongs to a document that has no
 * window: nothing in it loads, no custom element wakes up, and the page cannot notice.
 * @param names whether `class` and `id` are copied.
 */
export function prunedCopy(
  page: Document,
  omitted: Omitted,
  title: string,
  names: 'names' | 'no names',
): PrunedCopy {
  const document = emptyDocument(page, title);
  const twins = new WeakMap<Node, Node>();
  const copyChildren = (from: Element, to: Element) => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        const twin = document.createTextNode(child.data.slice(0, LONGEST));
        twins.set(twin, child);
        to.appendChild(twin);
      } else if (isElement(child)) {
        if (omitted.ends.has(child)) break;
        if (omitted.elements.has(child)) continue;
        const twin = copyElement(child, document, names === 'names');
        to.appendChild(twin);
        copyChildren(child, twin);
      }
    }
  };
  copyChildren(page.body, document.body);
  return { document, liveOf: (node) => twins.get(node) };
}

/** Cloned, as `document.implementation` is not in every DOM. */
function emptyDocument(page: Document, title: string): Document {
  const document = page.cloneNode(false) as Document;
  const html = document.appendChild(document.createElement('html'));
  const head = html.appendChild(document.createElement('head'));
  head.appendChild(document.createElement('title')).textContent = title;
  html.appendChild(document.createElement('body'));
  return document;
}

const KEPT_ATTRIBUTES = ['href', 'src', 'role', 'itemprop', 'rel', 'dir', 'lang'];
const NAMES = ['class', 'id'];

function copyElement(element: Element, document: Document, named: boolean): Element {
  const twin = document.createElement(nameOf(element));
  if (!element.hasAttributes()) return twin;
  // Asked for by name: a list of attributes makes the browser create an object for each.
  for (const name of named ? [...NAMES, ...KEPT_ATTRIBUTES] : KEPT_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) twin.setAttribute(name, value);
  }
  return twin;
}
