/** Which elements of a page are not the article: told by kind, role, state and name. */
import { CAPTION_NAMES, CLUTTER_NAMES, INLINE_CLUTTER_NAMES, STANDFIRST_NAMES } from './clutter-words';
import { isBlock } from './elements';
import { namesOf } from './names';
import { type Branch, branchAt, cut, isLeaf } from './tree';

const CLUTTER_ELEMENTS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const CLUTTER_ROLES = new Set(
  'navigation menu menubar complementary contentinfo banner alert alertdialog dialog search toolbar tooltip'.split(
    ' ',
  ),
);

/** However it is named, an element with more of the page's prose than this is not clutter. */
const TOO_MUCH = 0.25;

/**
 * Cuts the clutter off a tree, from the top down, in one walk.
 * @returns of what was cut, the captions and credits of pictures.
 */
export function cutClutter(root: Branch): Branch[] {
  const limit = TOO_MUCH * root.prose;
  const captions: Branch[] = [];
  for (const box of boxesToFillIn(root)) if (box.prose <= limit) cut(box);
  const visit = (branch: Branch) => {
    for (const child of branch.children) {
      if (isLeaf(child) || child.cut) continue;
      const kind = child.chars > 0 && child.prose <= limit ? kindOfClutter(child) : undefined;
      if (kind === undefined) {
        visit(child);
        continue;
      }
      cut(child);
      if (kind === 'caption') captions.push(child);
    }
  };
  visit(root);
  return captions;
}

function kindOfClutter(branch: Branch): 'clutter' | 'caption' | undefined {
  const { element, name, attributes, children, chars, linked } = branch;
  if (name === 'figcaption') return 'caption';
  if (name === 'figure' && chars < 600 && !holdsQuote(element)) return 'caption';
  if (CLUTTER_ELEMENTS.has(name)) return 'clutter';
  const inline = !isBlock(name);
  const holdsLinks = name !== 'a' && linked > 0 && !children.every(isLeaf);
  if (inline && holdsLinks && isGlued(element)) return 'clutter';
  if (isHidden(branch)) return 'clutter';
  if (attributes.includes('role') && CLUTTER_ROLES.has(element.getAttribute('role') ?? '')) return 'clutter';
  if (name === 'header' && !holdsHeading(element)) return 'clutter';
  if (!attributes.includes('class') && !attributes.includes('id')) return undefined;
  const names = namesOf(element);
  for (const word of names) {
    if (CAPTION_NAMES.has(word) && chars < 600) return 'caption';
    if ((inline ? INLINE_CLUTTER_NAMES : CLUTTER_NAMES).has(word) && !holdsQuote(element)) return 'clutter';
  }
  if (!inline && chars < 600) for (const word of names) if (STANDFIRST_NAMES.has(word)) return 'clutter';
  return undefined;
}

function holdsHeading(element: Element): boolean {
  return element.querySelector('h2, h3, h4, h5, h6') !== null;
}

/** A box with something to fill in, and the words around it, is not longer than this, in characters. */
const FILLED_IN = 500;
/** Fields for an address and for a choice. */
const FIELDS = 'input[type="email"], input[type="radio"]';

/** Boxes to sign up for letters and to vote in, told by their fields: not every page makes a form of them. */
function boxesToFillIn(root: Branch): Set<Branch> {
  const boxes = new Set<Branch>();
  for (const field of Array.from(root.element.querySelectorAll(FIELDS))) {
    let box = field.parentElement ? branchAt(root, field.parentElement) : undefined;
    while (box?.parent && box.parent.chars < FILLED_IN && !WHOLES.has(box.parent.name)) box = box.parent;
    if (box && box.chars < FILLED_IN && !WHOLES.has(box.name)) boxes.add(box);
  }
  return boxes;
}

const WHOLES = new Set(['article', 'main', 'body']);

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
function isHidden({ element, attributes }: Branch): boolean {
  return attributes.some((name) => {
    // In AMP, the last two stand in for what cannot be shown.
    if (name === 'hidden' || name === 'fallback' || name === 'placeholder') return true;
    if (name === 'aria-hidden') return element.getAttribute(name) === 'true';
    return name === 'style' && UNSEEN.test(element.getAttribute(name) ?? '');
  });
}

const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
