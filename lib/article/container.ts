/** The element of a page that holds given texts. */
import { charsOf } from './choice';
import { type Branch, isLeaf, type Leaf } from './tree';

/** Elements that are part of a text, never its container. */
const TEXT = new Set(['p', 'blockquote', 'pre', 'h1', 'h2', 'h3']);

/** The same, but for their cells and items: those may lay out all of a page. */
const ROWS = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);

/** Beside content of more than this, in characters, a container is part of the text. */
const BESIDE = 200;

/**
 * The innermost element that holds most of the texts.
 * @param share how much of them that is: more than half of their characters.
 */
export function containerOf(body: Branch, texts: ReadonlySet<Leaf>, share: number): Branch {
  const held = new Map<Branch, number>();
  for (const { data, parent } of texts) {
    const chars = data.trim().length;
    for (let at: Branch | undefined = parent; at && at !== body; at = at.parent)
      held.set(at, (held.get(at) ?? 0) + chars);
  }
  const heldBy = (branch: Branch) => held.get(branch) ?? 0;
  const enough = share * charsOf(texts);
  let container = body;
  for (;;) {
    const inner = container.children.filter((child): child is Branch => !isLeaf(child));
    // Two could not both hold more than half.
    const next = inner.find((branch) => heldBy(branch) >= enough);
    const beside = inner.filter(
      (branch) => branch !== next && (TEXT.has(branch.name) || ROWS.has(branch.name)),
    );
    if (!next || TEXT.has(next.name) || beside.reduce((sum, branch) => sum + heldBy(branch), 0) > BESIDE)
      break;
    container = next;
  }
  while (ROWS.has(container.name) && container.parent) container = container.parent;
  return container;
}
