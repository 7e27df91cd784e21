/** How much text each element holds, and how much of it is prose rather than links. */
import { isElement, isText, nameOf, SILENT } from './elements';

export interface Weight {
  /** Characters of text, runs of white space counted as one. */
  chars: number;
  /** Of these, inside links. */
  linked: number;
  /** Of these, outside of links and inside an element that holds prose. */
  prose: number;
}

const PROSE = new Set(['P', 'LI', 'BLOCKQUOTE', 'TD', 'DD', 'PRE', 'Q']);

/** Weighs every element under `root` in one walk; those in `without` weigh nothing. */
export function weigh(root: Element, without: ReadonlySet<Element> = new Set()): WeakMap<Element, Weight> {
  const weights = new WeakMap<Element, Weight>();
  const visit = (element: Element, inLink: boolean, inProse: boolean): Weight => {
    const sum: Weight = { chars: 0, linked: 0, prose: 0 };
    weights.set(element, sum);
    if (SILENT.has(nameOf(element)) || without.has(element)) return sum;
    const link = inLink || nameOf(element) === 'A';
    const prose = inProse || PROSE.has(nameOf(element));
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        const chars = child.data.trim().replace(/\s+/g, ' ').length;
        sum.chars += chars;
        if (link) sum.linked += chars;
        // Text that stands by itself in a div, line by line, is prose when it is long.
        else if (prose || chars > 80) sum.prose += chars;
      } else if (isElement(child)) {
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
