/** Meta elements by name. */

/** The content of the first of the names that the page gives, tried in order; names in lower case. */
export function metaContent(document: Document, names: readonly string[]): string | undefined {
  const values = metaValues(document);
  for (const name of names) {
    const value = values.get(name);
    if (value) return value;
  }
  return undefined;
}

/** All meta elements, by `property`, `name`, `itemprop` or `http-equiv` in lower case; the first of each counts. */
export function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll('meta[content]'))) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (key && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}
