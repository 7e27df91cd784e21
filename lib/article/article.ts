/** Document → Article: the article of a page, whole and clean, with its date and language. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../types';
import { layOut } from './blocks';
import { isElement, isText } from './elements';
import { takeSnapshot } from './snapshot';

export interface ExtractOptions {
  /** The page's address, where the document does not know it. */
  url?: string;
}

/** Reads the article out of a page. The document is never changed. */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article {
  const snapshot = takeSnapshot(document);
  const found = new Readability<Node>(snapshot.document, {
    serializer: (node) => node,
    charThreshold: 1,
  }).parse();
  const kept = new Set<Node>();
  if (found?.content)
    collectTexts(found.content, (node) => {
      const live = snapshot.liveOf(node);
      if (live) kept.add(live);
    });
  const { text, blocks } = layOut(document.body, (node) => kept.has(node));
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute('content') ?? undefined;
  const url =
    options.url ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('og:url');
  const published = (found?.publishedTime ?? meta('datePublished') ?? meta('article:published_time'))?.slice(
    0,
    10,
  );
  const inUrl = url && /\/(20\d\d)\/(\d\d)\//.exec(url);
  return {
    url,
    title: found?.title ?? document.title,
    byline: found?.byline ?? undefined,
    published: published ?? (inUrl ? `${inUrl[1]}-${inUrl[2]}` : undefined),
    publishedFrom: published ? 'metadata' : inUrl ? 'url' : undefined,
    language: document.documentElement.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? 'en',
    siteName: found?.siteName ?? undefined,
    text,
    blocks,
    captions: [],
    readable: text.length > 200,
    flags: [],
  };
}

function collectTexts(node: Node, visit: (text: Text) => void): void {
  if (isText(node)) visit(node);
  else if (isElement(node)) for (const child of Array.from(node.childNodes)) collectTexts(child, visit);
}
