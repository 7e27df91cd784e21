/** What the elements of HTML mean for a text. */

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Elements whose text is never prose. */
export const SILENT = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS SELECT TEXTAREA INPUT BUTTON ' +
    'DATALIST PROGRESS METER DIALOG HEAD MAP'
  ).split(' '),
);

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The element's name in upper case, in SVG too. */
export function nameOf(element: Element): string {
  return element.tagName.toUpperCase();
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(nameOf(element));
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
