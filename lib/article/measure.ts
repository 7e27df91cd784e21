/** How large a page is, before anything is done with it. */

/**
 * Reading costs time in proportion to elements, and Readability much more with depth: 2,000 elements in each other took it
 * 12 s, 100,000 beside each other 4 s. What lies beyond these limits is not read.
 */
export const LIMITS = { elements: 30_000, depth: 200, walked: 1_000_000 };

export interface Measure {
  elements: number;
  depth: number;
  /** Elements not to enter: too deep, or after the page has had its share. None lies within another. */
  beyond: Set<Element>;
}

/** Counts elements and depth under `root` without recursion; stops counting at `limits.walked`. */
export function measure(root: Element, limits = LIMITS): Measure {
  const found: Measure = { elements: 0, depth: 0, beyond: new Set() };
  let depth = 0;
  let at: Element | null = root;
  while (at && found.elements < limits.walked) {
    found.elements += 1;
    found.depth = Math.max(found.depth, depth);
    const cut = depth >= limits.depth || found.elements > limits.elements;
    if (cut) found.beyond.add(at);
    const child: Element | null = cut ? null : at.firstElementChild;
    if (child) {
      at = child;
      depth += 1;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
  return found;
}
