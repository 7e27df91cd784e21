/** Which texts of a page Readability takes for its article. */
import { Readability } from '@mozilla/readability';
import { type PrunedCopy, prunedCopy } from './copy';
import { isText } from './elements';
import type { Branch, Leaf } from './tree';

/** A first reading that finds less text than this, in characters, is held against a second one. */
const SHORT = 500;

/**
 * @param body the page's body, its clutter cut off.
 * @param title the article's headline.
 */
export function chosenTexts(body: Branch, title: string): Set<Leaf> {
  const chosen = choose(prunedCopy(body, title, 'names'));
  if (charsOf(chosen) >= SHORT) return chosen;
  // Class names that mislead: Readability throws out what is named like an advertisement.
  const second = choose(prunedCopy(body, title, 'no names'));
  return charsOf(second) > charsOf(chosen) ? second : chosen;
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

/** Characters of text, without the white space around each. */
export function charsOf(texts: ReadonlySet<Leaf>): number {
  let chars = 0;
  for (const { data } of texts) chars += data.trim().length;
  return chars;
}
