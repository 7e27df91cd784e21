/** The words in an element's `class` and `id`. */

/**
 * The words, lower case, and each pair of neighbours written as one:
 * `read-more`, `readMore` and `read_more` all give `read`, `more`, `readmore`.
 */
export function namesOf(element: Element): Set<string> {
  const names = new Set<string>();
  const labels = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  for (const label of labels.split(/\s+/)) {
    const words = label
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    words.forEach((word, index) => {
      names.add(word);
      const next = words[index + 1];
      if (next) names.add(word + next);
    });
  }
  return names;
}

export function hasName(element: Element, list: ReadonlySet<string>): boolean {
  for (const name of namesOf(element)) if (list.has(name)) return true;
  return false;
}
