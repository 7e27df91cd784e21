/** Document → Article: the article of a page, whole and clean, with its date and language. */
import type { Article } from '../types';
import { layOut } from './blocks';
import { findClutter } from './clutter';
import { findMainContent } from './main-content';
import { selectUnits } from './select';
import { unitsOf } from './units';

export interface ExtractOptions {
  /** The page's address, where the document does not know it. */
  url?: string;
}

/** Reads the article out of a page. The document is never changed. */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article {
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content') ?? undefined;
  const title = meta('og:title') ?? document.querySelector('h1')?.textContent?.trim() ?? document.title;
  const clutter = findClutter(document.body);
  const main = findMainContent(document, clutter.elements, title);
  const units = main
    ? selectUnits(
        unitsOf(document.body, (element) => clutter.elements.has(element)),
        main.root,
        main.chosen,
        title,
      )
    : [];
  const { text, blocks } = layOut(units);
  const url =
    options.url ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url');
  const published =
    (meta('datePublished') ?? meta('article:published_time'))?.slice(0, 10) ??
    /"datePublished":\s*"(\d{4}-\d\d-\d\d)/.exec(document.documentElement.innerHTML)?.[1];
  const inUrl = url && /\/(20\d\d)\/(\d\d)\//.exec(url);
  return {
    url,
    title,
    published: published ?? (inUrl ? `${inUrl[1]}-${inUrl[2]}` : undefined),
    publishedFrom: published ? 'metadata' : inUrl ? 'url' : undefined,
    language: document.documentElement.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? 'en',
    siteName: meta('og:site_name'),
    text,
    blocks,
    captions: [],
    readable: text.length > 200,
    flags: [],
  };
}
