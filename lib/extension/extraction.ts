/** The article of the page, and the ways between its text and the page. */
import { anchorsOf, locateParts } from '../article/anchors';
import { extract as extractFrom } from '../article/article';
import type { Segment } from '../article/blocks';
import type { Article, Span } from '../types';

export interface Extraction {
  article: Article;
  /** Where each stretch of the text stood on the page when it was read, in text order. */
  segments: readonly Segment[];
  /** Where a stretch of the article's text stands on the page now; empty when the words are gone. */
  locate(span: Span): Range[];
}

export function extract(document: Document, options: { url: string }): Extraction {
  const extraction = extractFrom(document, options);
  const anchors = anchorsOf(extraction, document);
  return { ...extraction, locate: (span) => locateParts(anchors, span) };
}
