/** What the elements of HTML mean for a text. */

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text is never prose. */
export const SILENT = new Set(
  (
    'script style noscript template svg math iframe object embed audio video canvas select textarea input button ' +
    'datalist progress meter dialog head map'
  ).split(' '),
);

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The element's name as the tables above have it: in lower case. */
export function nameOf(element: Element): string {
  return element.localName;
}

/** @param name of an element, lower case. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Runs of white space as one space, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Whether `element` comes after `other`, outside of it, in document order. (Written out because linkedom's
 * `compareDocumentPosition` compares depths.)
 */
export function isAfter(element: Element, other: Element): boolean {
  const branches = new Map<Element | null, Element>();
  for (let at: Element | null = other; at; at = at.parentElement) branches.set(at.parentElement, at);
  for (let at: Element | null = element; at; at = at.parentElement) {
    const branch = branches.get(at.parentElement);
    if (!branch) continue;
    for (let next = branch.nextElementSibling; next; next = next.nextElementSibling)
      if (next === at) return true;
    return false;
  }
  return false;
}
