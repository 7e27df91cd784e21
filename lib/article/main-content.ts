/** Finds the element that holds the article's body: what holds the texts that Readability chose. */
import { chosenTexts } from './choice';
import { containerOf } from './container';
import { collapse, isBlock } from './elements';
import { type Branch, branchAt, type Leaf } from './tree';

/** The part of the chosen text that the body's element must hold: beside it, they may be of other boxes. */
const MOST = 0.6;
/** The part that what is around it must hold. */
const WHOLE = 0.9;

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
  const chosen = chosenTexts(body, title);
  if (chosen.size === 0) return undefined;
  const whole = containerOf(body, chosen, WHOLE);
  let root = containerOf(whole, chosen, MOST);
  root = underHeadline(body, root, title) ?? root;
  root = markedBody(body, root) ?? root;
  const article = articleWithTitle(root, title);
  const around = whole !== root && whole.element.contains(root.element) ? whole : root.parent;
  const reach = article ?? around ?? root;
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
