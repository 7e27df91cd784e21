/** Finds the element that holds the article's body: Readability's choice, made whole. */
import { Readability } from '@mozilla/readability';
import { type PrunedCopy, prunedCopy } from './copy';
import { collapse, isBlock, isText } from './elements';
import { type Branch, branchAt, type Leaf } from './tree';

/** A first reading that finds less text than this, in characters, is held against a second one. */
const SHORT = 500;

/** The part of Readability's text that the body's element must hold. */
const WHOLE = 0.9;

/** Elements that are part of a text, never its container. */
const CONTENT = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'table', 'pre', 'h1', 'h2', 'h3']);

export interface MainContent {
  /** What holds the body of the article. */
  root: Branch;
  /** The block around it that holds all of the article. */
  reach: Branch;
  /** The texts that Readability chose, in the root or beside it. */
  chosen: Set<Leaf>;
}

/**
 * @param body the page's body, its clutter cut off.
 * @param title the article's headline, by which one article of several is told.
 */
export function findMainContent(body: Branch, title: string): MainContent | undefined {
  let chosen = choose(prunedCopy(body, title, 'names'));
  if (charsOf(chosen) < SHORT) {
    // Class names that mislead: Readability throws out what is named like an advertisement.
    const second = choose(prunedCopy(body, title, 'no names'));
    if (charsOf(second) > charsOf(chosen)) chosen = second;
  }
  if (chosen.size === 0) return undefined;
  let root = containerOf(body, chosen);
  root = underHeadline(body, root, title) ?? root;
  root = markedBody(body, root) ?? root;
  const article = articleWithTitle(root, title);
  const reach = article ?? root.parent ?? root;
  return {
    root: article ?? root,
    reach: blockAround(reach),
    chosen: new Set(Array.from(chosen).filter(({ node }) => reach.element.contains(node))),
  };
}

function blockAround(branch: Branch): Branch {
  let at = branch;
  while (at.parent && !isBlock(at.name)) at = at.parent;
  return at;
}

function choose({ document, originalOf }: PrunedCopy): Set<Leaf> {
  const found = new Readability<Node>(document, {
    serializer: (node) => node,
    charThreshold: 1,
    disableJSONLD: true,
    keepClasses: true,
  }).parse();
  const chosen = new Set<Leaf>();
  const visit = (node: Node) => {
    if (isText(node)) {
      const original = originalOf(node);
      if (original?.data.trim()) chosen.add(original);
    } else node.childNodes.forEach(visit);
  };
  if (found?.content) visit(found.content);
  return chosen;
}

function charsOf(texts: ReadonlySet<Leaf>): number {
  let chars = 0;
  for (const { data } of texts) chars += data.trim().length;
  return chars;
}

/** The innermost element that holds nearly all of the texts. */
function containerOf(body: Branch, texts: ReadonlySet<Leaf>): Branch {
  const held = new Map<Branch, number>();
  for (const { data, parent } of texts) {
    const chars = data.trim().length;
    for (let at: Branch | undefined = parent; at && at !== body; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + chars);
  }
  const enough = WHOLE * charsOf(texts);
  // Each of them lies in another, as two beside each other could not both hold more than half.
  const holders = Array.from(held.keys()).filter((branch) => (held.get(branch) ?? 0) >= enough);
  let container = body;
  for (;;) {
    const next = holders.find(({ parent }) => parent === container);
    if (!next || CONTENT.has(next.name)) return container;
    container = next;
  }
}

/** The article that the headline stands in, where the text found is in another part of the page. */
function underHeadline(body: Branch, root: Branch, title: string): Branch | undefined {
  const home = headings(body, 'h1')
    .find((heading) => sameTitle(textOf(heading), title))
    ?.closest('article');
  if (!home || home.contains(root.element) || root.element.contains(home)) return undefined;
  return branchesAt(body, [home]).find(({ prose }) => prose > 0);
}

/** The element that the page itself marks as the body, if it holds about as much prose as the one found. */
function markedBody(body: Branch, root: Branch): Branch | undefined {
  const marked = body.element.querySelectorAll('[itemprop~="articleBody"]');
  return branchesAt(body, marked).find(
    ({ element, prose }) =>
      (root.element.contains(element) || element.contains(root.element)) && prose > 0.6 * root.prose,
  );
}

/** Where several articles follow each other on a page, the one under the page's headline. */
function articleWithTitle(root: Branch, title: string): Branch | undefined {
  const articles = branchesAt(root, root.element.querySelectorAll('article')).filter(
    ({ element, prose }) => prose > 200 && !element.parentElement?.closest('article'),
  );
  if (articles.length < 2) return undefined;
  return articles.find((article) =>
    headings(article, 'h1,h2').some((heading) => sameTitle(textOf(heading), title)),
  );
}

function headings({ element }: Branch, selector: string): Element[] {
  return Array.from(element.querySelectorAll(selector));
}

function textOf(element: Element): string {
  return collapse(element.textContent ?? '');
}

/** The branches of elements, without those that were not read or cut off. */
function branchesAt(root: Branch, elements: Iterable<Element>): Branch[] {
  return Array.from(elements, (element) => branchAt(root, element))
    .filter((branch) => branch !== undefined)
    .filter(({ cut }) => !cut);
}

/** Headlines are the same when one begins the other: sites add their name, papers a kicker. */
export function sameTitle(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (!one || !other) return false;
  return (
    one === other || (Math.min(one.length, other.length) > 15 && (one.includes(other) || other.includes(one)))
  );
}
