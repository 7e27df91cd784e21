/** A copy of the page to work on, each of whose nodes knows its twin in the live page. */

export interface Snapshot {
  /** The copy: may be changed at will. It has no window, so nothing in it loads or runs. */
  document: Document;
  /** The live node that a node of the copy stands for. */
  liveOf(node: Node): Node | undefined;
}

/** Copies a document without touching it. Costs time in proportion to its nodes: measure first. */
export function takeSnapshot(live: Document): Snapshot {
  const copy = live.cloneNode(true) as Document;
  const twins = new WeakMap<Node, Node>();
  pair(copy, live, twins);
  return { document: copy, liveOf: (node) => twins.get(node) };
}

/** Walks both trees in step; they are the same shape, for one was made from the other just now. */
function pair(copyRoot: Node, liveRoot: Node, twins: WeakMap<Node, Node>): void {
  const pending: [Node, Node][] = [[copyRoot, liveRoot]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [copy, live] = next;
    twins.set(copy, live);
    const liveChildren = live.childNodes;
    copy.childNodes.forEach((child, index) => {
      const twin = liveChildren[index];
      if (twin) pending.push([child, twin]);
    });
  }
}
