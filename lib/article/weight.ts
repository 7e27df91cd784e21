/** How much text each element holds, and how much of it is prose rather than links. */
import { isElement, isText, NOTHING, nameOf, type Omitted, SILENT } from './elements';

export interface Weight {
  /** Characters of text, runs of white space counted as one. */
  chars: number;
  /** Of these, inside links. */
  linked: number;
  /** Of these, outside of links and inside an element that holds prose. */
  prose: number;
}

const PROSE = new Set(['p', 'li', 'blockquote', 'td', 'dd', 'pre', 'q']);

/** Weighs every element under `root` in one walk; what is omitted weighs nothing. */
export function weigh(root: Element, omitted: Omitted = NOTHING): WeakMap<Element, Weight> {
  const weights = new WeakMap<Element, Weight>();
  const visit = (element: Element, inLink: boolean, inProse: boolean): Weight => {
    const sum: Weight = { chars: 0, linked: 0, prose: 0 };
    weights.set(element, sum);
    const name = nameOf(element);
    if (SILENT.has(name) || omitted.elements.has(element)) return sum;
    const link = inLink || name === 'a';
    const prose = inProse || PROSE.has(name);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        const chars = collapsedLength(child.data);
        if (chars === 0) continue;
        sum.chars += chars;
        if (link) sum.linked += chars;
        // Text that stands by itself in a div, line by line, is prose when it is long.
        else if (prose || chars > 80) sum.prose += chars;
      } else if (isElement(child)) {
        if (omitted.ends.has(child)) break;
        const part = visit(child, link, prose);
        sum.chars += part.chars;
        sum.linked += part.linked;
        sum.prose += part.prose;
      }
    }
    return sum;
  };
  visit(root, false, false);
  return weights;
}

/** The length of the text with runs of white space as one, none at the ends. */
function collapsedLength(text: string): number {
  const trimmed = text.trim();
  return trimmed.length === 0 ? 0 : trimmed.replace(/\s{2,}/g, ' ').length;
}
