/** Files and strings → Article, for the command line: the browser's extraction over linkedom's document. */
import { parseHTML } from 'linkedom';
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

/** HTML → document with html, head and body, as a browser would make it. */
export function parseDocument(html: string): Document {
  const parsed = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  ).document;
  if (!parsed.body) parsed.documentElement.appendChild(parsed.createElement('body'));
  return parsed;
}
