/** The words in an element's `class` and `id`. */

/** What was taken apart already: a page writes the same few names on most of its elements. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 2_000;

/**
 * The words, lower case, and each pair of neighbours written as one:
 * `read-more`, `readMore` and `read_more` all give `read`, `more`, `readmore`.
 */
export function namesOf(element: Element): ReadonlySet<string> {
  const labels = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const before = known.get(labels);
  if (before) return before;
  const names = new Set(labels.split(/\s+/).flatMap(wordsOf));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(labels, names);
  return names;
}

export function hasName(element: Element, list: ReadonlySet<string>): boolean {
  for (const name of namesOf(element)) if (list.has(name)) return true;
  return false;
}

function wordsOf(label: string): string[] {
  const words = label
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    return next ? [word, word + next] : [word];
  });
}
