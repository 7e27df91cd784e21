/** Which elements of a page are not the article: told by kind, role, state and name. */
import { CAPTION_NAMES, CLUTTER_NAMES, INLINE_CLUTTER_NAMES, STANDFIRST_NAMES } from './clutter-words';
import { isBlock, isElement, NOTHING, nameOf, type Omitted, SILENT } from './elements';
import { namesOf } from './names';
import { type Weight, weigh } from './weight';

const CLUTTER_ELEMENTS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const CLUTTER_ROLES = new Set(
  'navigation menu menubar complementary contentinfo banner alert alertdialog dialog search toolbar tooltip'.split(
    ' ',
  ),
);

/** However it is named, an element with more of the page's prose than this is not clutter. */
const TOO_MUCH = 0.25;

/** What to leave out; no element lies within another. */
export interface Clutter extends Omitted {
  elements: Set<Element>;
  /** Elements that hold the caption or the credit of a picture. */
  captions: Element[];
}

/**
 * Finds the clutter under `body` from the top down, in one walk.
 * @param ends where reading ends: see `measure`.
 */
export function findClutter(body: Element, ends: ReadonlySet<Element> = new Set()): Clutter {
  const weights = weigh(body, { ...NOTHING, ends });
  const limit = TOO_MUCH * (weights.get(body)?.prose ?? 0);
  const clutter: Clutter = { elements: new Set(), ends, captions: [] };
  const visit = (element: Element) => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (ends.has(child)) break;
      const weight = weights.get(child) ?? { chars: 0, linked: 0, prose: 0 };
      const kind = kindOfClutter(child, weight);
      if (!kind || (kind !== 'silent' && weight.prose > limit)) {
        visit(child);
        continue;
      }
      clutter.elements.add(child);
      if (kind === 'caption') clutter.captions.push(child);
    }
  };
  visit(body);
  return clutter;
}

function kindOfClutter(element: Element, weight: Weight): 'silent' | 'clutter' | 'caption' | undefined {
  const name = nameOf(element);
  if (SILENT.has(name)) return 'silent';
  if (weight.chars === 0) return undefined;
  if (name === 'figcaption') return 'caption';
  if (name === 'figure' && weight.chars < 600 && !holdsQuote(element)) return 'caption';
  if (CLUTTER_ELEMENTS.has(name) || isHidden(element)) return 'clutter';
  if (CLUTTER_ROLES.has(element.getAttribute('role') ?? '')) return 'clutter';
  if (name === 'header' && !element.querySelector('h2, h3, h4, h5, h6')) return 'clutter';
  const names = namesOf(element);
  const inline = !isBlock(element);
  if (inline && weight.linked > 0 && isGlued(element)) return 'clutter';
  for (const word of names) {
    if (CAPTION_NAMES.has(word) && weight.chars < 600) return 'caption';
    if ((inline ? INLINE_CLUTTER_NAMES : CLUTTER_NAMES).has(word) && !holdsQuote(element)) return 'clutter';
  }
  if (!inline && weight.chars < 600)
    for (const word of names) if (STANDFIRST_NAMES.has(word)) return 'clutter';
  return undefined;
}

/** Posts of others that an article shows are part of it, though boxes around them are named “social”. */
function holdsQuote(element: Element): boolean {
  return element.querySelector('blockquote, pre, table') !== null;
}

/**
 * Links that stick to the word before them without a space were never meant to be read in the
 * sentence: a card that a style sheet keeps hidden until the name is pointed at.
 */
function isGlued(element: Element): boolean {
  const before = element.previousSibling?.textContent ?? '';
  return (
    /[\p{L}\p{N}]$/u.test(before) &&
    /^[\p{L}\p{N}]/u.test(element.textContent ?? '') &&
    element.querySelectorAll('a').length > 2
  );
}

/** Hidden by its own attributes; style sheets are not asked, so that every DOM gives the same answer. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Text of an element, white space collapsed. */
export function plainText(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function isInside(node: Node, elements: ReadonlySet<Element>): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (isElement(at) && elements.has(at)) return true;
  return false;
}
