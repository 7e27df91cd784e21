/** Who wrote an article. */
import { collapse } from '../elements';
import { metaContent, type PageData } from './page-data';
import { textOf } from './structured-data';

/** Where names stand on pages, most exact first. */
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline, .author, .p-author',
  '[class*="byline"], [class*="author-name"]',
];

/** “By”, in the languages of the press. */
const BY = /^(?:by|von|par|por|di|da|od|oleh|автор|текст|written by|story by|author)(?:\s*:)?\s+/iu;

/** The name or names, without “By”; nothing where the page gives none. */
export function byline(page: PageData): string | undefined {
  const { document, things } = page;
  for (const thing of things) {
    const name = cleaned(textOf(thing.author) ?? textOf(thing.creator));
    if (name) return name;
  }
  const stated = cleaned(
    metaContent(page, ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl']),
  );
  if (stated) return stated;
  for (const selector of document.querySelector(MARKED.join()) ? MARKED : []) {
    for (const element of Array.from(document.querySelectorAll(selector))) {
      if (element.closest('aside, footer, nav, li')) continue;
      const name = cleaned(element.getAttribute('content') ?? element.textContent);
      if (name) return name;
    }
  }
  return undefined;
}

function cleaned(value: string | null | undefined): string | undefined {
  const name = collapse(value ?? '').replace(BY, '');
  return name.length > 1 && name.length < 120 && /\p{L}/u.test(name) && !/^(?:https?:)?\/\/|^www\./.test(name)
    ? name
    : undefined;
}
