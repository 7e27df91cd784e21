/** The article of the page, and the way back from its text to the page. */
import { extractArticle } from '../article/article';
import type { Article, Span } from '../types';

export interface Extraction {
  article: Article;
  /** Where a stretch of the article's text stands on the page now; undefined when it is gone. */
  locate(span: Span): Range | undefined;
}

export function extract(document: Document, options: { url: string }): Extraction {
  return { article: extractArticle(document, options), locate: () => undefined };
}
