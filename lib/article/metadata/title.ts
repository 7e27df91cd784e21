/** The article's own headline, without the name of the site. */
import { collapse } from '../elements';
import { metaContent, type PageData } from './page-data';
import { textOf } from './structured-data';

/** What parts a headline from the name of the site in `<title>`. */
const PARTS = /\s+[|–—»«·•:‹›/\\-]+\s+/;

/** The `h1` that agrees with what the page calls itself; else that name, its site cut off. */
export function headline(page: PageData): string {
  const { document, things } = page;
  const named = [
    metaContent(page, ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title']),
    ...things.slice(0, 1).map((thing) => textOf(thing.headline)),
    document.title,
  ]
    .map((title) => collapse(title ?? ''))
    .filter(Boolean);
  const headings = Array.from(document.querySelectorAll('h1, [itemprop~="headline"]'))
    .map((heading) => collapse(heading.textContent ?? ''))
    .filter((text) => text.length > 0 && text.length < 300);
  const names = named.map(wordsOf);
  const [best] = headings
    .map((heading) => {
      const words = wordsOf(heading);
      return { heading, shared: Math.max(0, ...names.map((name) => sharedWords(words, name))) };
    })
    .sort((a, b) => b.shared - a.shared);
  if (best && best.shared > 0) return best.heading;
  const title = named[0] ?? headings[0] ?? '';
  return withoutSite(title, metaContent(page, ['og:site_name']));
}

/** How many of their words two headlines share; none where that is not most of the shorter one's, or too few to tell. */
function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  const shared = Array.from(one).filter((word) => other.has(word)).length;
  return shared > 0.6 * least && (shared > 2 || one.size === other.size) ? shared : 0;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** “Headline | Site” → “Headline”, where the last part is the site's name or short beside the rest. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(PARTS);
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return title;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»«·•:‹›/\\-]+\s+$/, '');
  const isSite = site !== undefined && last.toLowerCase() === site.toLowerCase();
  return isSite || (last.split(' ').length <= 3 && rest.split(' ').length > 3) ? rest : title;
}
