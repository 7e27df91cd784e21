/** The article of the page, and the way back from its text to the page. */
import { anchorsOf, locateParts } from '../article/anchors';
import { extract as extractFrom } from '../article/article';
import type { Article, Span } from '../types';

export interface Extraction {
  article: Article;
  /** Where a stretch of the article's text stands on the page now; empty when the words are gone. */
  locate(span: Span): Range[];
}

export function extract(document: Document, options: { url: string }): Extraction {
  const extraction = extractFrom(document, options);
  const anchors = anchorsOf(extraction, document);
  return { article: extraction.article, locate: (span) => locateParts(anchors, span) };
}
