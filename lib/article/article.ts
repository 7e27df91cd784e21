/** Document → Article: the article of a page, whole and clean, with its date and language. */
import type { Article } from '../types';
import { layOut, type Segment } from './blocks';
import { hasClobberedForm } from './clobbering';
import { cutClutter } from './clutter';
import { flagsOf } from './flags';
import { findMainContent } from './main-content';
import { addressOf } from './metadata/address';
import { byline } from './metadata/byline';
import { languageOf } from './metadata/language';
import { metaContent, type PageData, readPageData } from './metadata/page-data';
import { publicationDate } from './metadata/published';
import { textOf } from './metadata/structured-data';
import { headline } from './metadata/title';
import { LIMITS, readTree, type Tree } from './read-tree';
import { selectUnits } from './select';
import { readShadows } from './shadows';
import { type Unit, unitsOf } from './units';

export interface ExtractOptions {
  /** The page's address, where the document does not know it. */
  url?: string;
}

/** An article, and where in the page each stretch of its text stands. */
export interface Extraction {
  article: Article;
  segments: Segment[];
}

/** A text shorter than this, in characters, is no article. */
const READABLE = 140;
/** So long, in characters, may a headline or a name be; what a page writes beyond is left out. */
const LONGEST_LINE = 1_000;

/** Reads the article out of a page. The document is never changed. */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article {
  return extract(document, options).article;
}

/**
 * The same, with the way back to the page: see `anchors.ts`.
 * @throws where the page hides its elements from whoever looks at them.
 */
export function extract(document: Document, options: ExtractOptions = {}): Extraction {
  if (hasClobberedForm(document)) throw new Error('A form on this page hides what the page is made of.');
  const page = readPageData(document);
  const title = headline(page).slice(0, LONGEST_LINE);
  const declared =
    document.documentElement.getAttribute('lang') ?? metaContent(page, ['content-language', 'og:locale']);
  const author = byline(page, declared ?? 'en')?.slice(0, LONGEST_LINE);
  const light = readBody(readTree(document.body), title, author);
  const shadows = isReadable(light.text) ? undefined : readShadows(document);
  const shadowed = shadows && readBody(shadows, title, author);
  const read = shadowed && isReadable(shadowed.text) ? shadowed : light;
  const { body, main, captions, text, blocks, segments } = read;
  const home = main && (main.root.element.closest('article') ?? main.reach.element);
  const { url, canonical } = addressOf(page, options.url);
  const language = languageOf(text || title, declared);
  const article: Article = {
    url,
    canonical,
    title,
    byline: author,
    ...publicationDate(page, {
      url: url ?? canonical,
      language: declared ?? language,
      body,
      root: main?.root,
    }),
    language,
    direction: directionOf((main?.root ?? body).element),
    siteName: siteName(page)?.slice(0, LONGEST_LINE),
    text,
    blocks,
    captions: captions
      .filter((caption) => home?.contains(caption.element))
      .map((caption) => textOfUnits(unitsOf(caption)))
      .filter(Boolean),
    readable: isReadable(text),
    flags: flagsOf(page, {
      url,
      text,
      pruned: !read.whole,
      body,
      root: main?.root.element,
    }),
  };
  return { article, segments };
}

const siteName = (page: PageData) =>
  metaContent(page, ['og:site_name', 'application-name']) ?? textOf(page.things[0]?.publisher);

/** The article's text, of what was read of a page. */
function readBody({ root: body, whole: isRead }: Tree, title: string, author: string | undefined) {
  const captions = cutClutter(body);
  const main = findMainContent(body, title);
  const layout = layOut(main ? selectUnits(main, title, author) : [], LIMITS.characters);
  return { body, captions, main, ...layout, whole: isRead && layout.whole };
}

function isReadable(text: string): boolean {
  return text.length >= READABLE;
}

function textOfUnits(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join(' ');
}

function directionOf(element: Element): 'ltr' | 'rtl' | undefined {
  const direction = element.closest('[dir]')?.getAttribute('dir')?.toLowerCase();
  return direction === 'rtl' || direction === 'ltr' ? direction : undefined;
}
