/** Files and strings → Article, for the command line: the browser's extraction over linkedom's document. */
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { extractArticle } from '../article/article';
import { articleFromText } from '../article/plain-text';
import type { Article, PartialDate } from '../types';

export interface PageInput {
  /** One of the two. */
  html?: string;
  text?: string;
  url?: string;
  /** Taken instead of the date that the page gives. */
  published?: PartialDate;
}

/** Reads an article from HTML or plain text. Throws when neither holds any text. */
export function readArticle(input: PageInput): Article {
  const { html, text, url, published } = input;
  if (html !== undefined) {
    const article = extractArticle(parseDocument(html), { url });
    return published ? { ...article, published, publishedFrom: 'metadata' } : article;
  }
  if (text?.trim()) return articleFromText(text, { url, published });
  throw new Error('no text to read');
}

/**
 * HTML → document, the same tree that a browser makes of it: parse5 follows the HTML standard in what is
 * left out, misplaced or never closed, which linkedom's own parser does not.
 */
export function parseDocument(html: string): Document {
  return parseHTML(serialize(parse(html))).document;
}
