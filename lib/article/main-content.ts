/** Finds the element that holds the article's body: Readability's choice, made whole. */
import { Readability } from '@mozilla/readability';
import { plainText } from './clutter';
import { type PrunedCopy, prunedCopy } from './copy';
import { isElement, isText, nameOf, type Omitted } from './elements';
import { weigh } from './weight';

/** A first reading that finds less text than this, in characters, is held against a second one. */
const SHORT = 500;

/** The part of Readability's text that the body's element must hold. */
const WHOLE = 0.9;

/** Elements that are part of a text, never its container. */
const CONTENT = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'table', 'pre', 'h1', 'h2', 'h3']);

/** Characters of prose that an element holds. */
type ProseOf = (element: Element) => number;

export interface MainContent {
  /** The element of the live page that holds the body. */
  root: Element;
  /** The live text nodes that Readability chose, in the root or beside it. */
  chosen: Set<Node>;
}

/**
 * @param clutter what of the page to look past.
 * @param title the article's headline, by which one article of several is told.
 */
export function findMainContent(
  document: Document,
  clutter: Omitted,
  title: string,
): MainContent | undefined {
  const { body } = document;
  const proseOf = (element: Element) => weigh(element, clutter).get(element)?.prose ?? 0;
  let chosen = choose(prunedCopy(document, clutter, title, 'names'));
  if (charsOf(chosen) < SHORT) {
    // Class names that mislead: Readability throws out what is named like an advertisement.
    const second = choose(prunedCopy(document, clutter, title, 'no names'));
    if (charsOf(second) > charsOf(chosen)) chosen = second;
  }
  if (chosen.size === 0) return undefined;
  let root = containerOf(body, chosen);
  root = underHeadline(body, root, title, proseOf) ?? root;
  root = markedBody(body, root, proseOf) ?? root;
  const article = articleWithTitle(root, title, proseOf);
  const reach = article ?? root.parentElement ?? root;
  return {
    root: article ?? root,
    chosen: new Set(Array.from(chosen).filter((text) => reach.contains(text))),
  };
}

function choose({ document, liveOf }: PrunedCopy): Set<Node> {
  const found = new Readability<Node>(document, {
    serializer: (node) => node,
    charThreshold: 1,
    disableJSONLD: true,
  }).parse();
  const chosen = new Set<Node>();
  const visit = (node: Node) => {
    if (isText(node)) {
      const live = liveOf(node);
      if (live && node.data.trim()) chosen.add(live);
    } else node.childNodes.forEach(visit);
  };
  if (found?.content) visit(found.content);
  return chosen;
}

function charsOf(texts: ReadonlySet<Node>): number {
  let chars = 0;
  for (const text of texts) chars += (text.textContent ?? '').trim().length;
  return chars;
}

/** The innermost element that holds nearly all of the texts. */
function containerOf(body: Element, texts: ReadonlySet<Node>): Element {
  const held = new Map<Node, number>();
  for (const text of texts) {
    const chars = (text.textContent ?? '').trim().length;
    for (let at = text.parentNode; at && at !== body; at = at.parentNode)
      held.set(at, (held.get(at) ?? 0) + chars);
  }
  const enough = WHOLE * charsOf(texts);
  // Each of them lies in another, as two beside each other could not both hold more than half.
  const holders = Array.from(held.keys()).filter((node) => (held.get(node) ?? 0) >= enough);
  let container = body;
  for (;;) {
    const next = holders.find((node) => node.parentNode === container);
    if (!next || !isElement(next) || CONTENT.has(nameOf(next))) return container;
    container = next;
  }
}

/** The article that the headline stands in, where the text found is in another part of the page. */
function underHeadline(body: Element, root: Element, title: string, proseOf: ProseOf): Element | undefined {
  const heading = Array.from(body.querySelectorAll('h1')).find((h1) => sameTitle(plainText(h1), title));
  const home = heading?.closest('article');
  if (!home || home.contains(root) || root.contains(home)) return undefined;
  return proseOf(home) > 0 ? home : undefined;
}

/** The element that the page itself marks as the body, if it holds about as much prose as the one found. */
function markedBody(body: Element, root: Element, proseOf: ProseOf): Element | undefined {
  const prose = proseOf(root);
  return Array.from(body.querySelectorAll('[itemprop~="articleBody"]')).find(
    (element) => (root.contains(element) || element.contains(root)) && proseOf(element) > 0.6 * prose,
  );
}

/** Where several articles follow each other on a page, the one under the page's headline. */
function articleWithTitle(root: Element, title: string, proseOf: ProseOf): Element | undefined {
  const articles = Array.from(root.querySelectorAll('article')).filter(
    (article) => proseOf(article) > 200 && !article.parentElement?.closest('article'),
  );
  if (articles.length < 2) return undefined;
  return articles.find((article) =>
    Array.from(article.querySelectorAll('h1,h2')).some((heading) => sameTitle(plainText(heading), title)),
  );
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
