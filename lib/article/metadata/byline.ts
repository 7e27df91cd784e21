/** Who wrote an article. */
import { collapse } from '../elements';
import { metaContent, type PageData } from './page-data';
import { findDate } from './parse-date';
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

/** What pages put behind names, in one line with them: desk and outlet, handle, hour. */
const AFTER = /\s*[|•·]|\s+[-–—]\s|\s@|(?:^|\s)\d{1,2}[:.]\d{2}(?!\d)/u;

/** What is left of a date's words before the date itself was cut off. */
const BEFORE_DATE =
  /[\s,;:(]+(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|on|at|posted|published|updated|le|am|el|il|em)[\s,:]*)+$|[\s,;:(]+$/iu;

/**
 * The name or names, without “By” and without what follows them; nothing where the page gives none.
 * @param language the page's, BCP 47: a date behind the names is written in it.
 */
export function byline(page: PageData, language: string): string | undefined {
  const { document, things } = page;
  const cleaned = (value: string | null | undefined) => nameIn(value, language);
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

function nameIn(value: string | null | undefined, language: string): string | undefined {
  const line = collapse(value ?? '').replace(BY, '');
  if (/^(?:https?:)?\/\/|^www\./.test(line)) return undefined;
  const undated = line.slice(0, findDate(line, language)?.start);
  const name = undated.slice(0, AFTER.exec(undated)?.index).replace(BEFORE_DATE, '');
  return name.length > 1 && name.length < 120 && /\p{L}/u.test(name) ? name : undefined;
}
