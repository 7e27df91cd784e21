/** What a page says of itself for programs: read once, as each question to a document is a walk over all of it. */
import { articleThings, type Thing } from './structured-data';

export interface PageData {
  document: Document;
  /** The content of meta elements by `property`, `name`, `itemprop` or `http-equiv` in lower case, the first of each. */
  metas: ReadonlyMap<string, string>;
  /** The address of link elements by each word of `rel`, the first of each. */
  links: ReadonlyMap<string, string>;
  /** What schema.org data says of the article, best first. */
  things: readonly Thing[];
}

export function readPageData(document: Document): PageData {
  return { document, metas: metasOf(document), links: linksOf(document), things: articleThings(document) };
}

/** The first of the names that the page gives a content for; names in lower case. */
export function metaContent({ metas }: PageData, names: readonly string[]): string | undefined {
  const name = names.find((each) => metas.has(each));
  return name && metas.get(name);
}

const META_NAMES = ['property', 'name', 'itemprop', 'http-equiv'];

function metasOf(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of Array.from(document.querySelectorAll('meta[content]'))) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of META_NAMES) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      // In the body, properties are those of the thing that they stand in.
      const isPages = attribute !== 'itemprop' || meta.closest('head') !== null;
      if (name && isPages && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function linksOf(document: Document): Map<string, string> {
  const links = new Map<string, string>();
  for (const link of Array.from(document.querySelectorAll('link[rel][href]'))) {
    const address = link.getAttribute('href') ?? '';
    for (const word of link.getAttribute('rel')?.split(/\s+/) ?? [])
      if (!links.has(word)) links.set(word, address);
  }
  return links;
}
