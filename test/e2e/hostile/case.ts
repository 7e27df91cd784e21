/** A page that means harm, as data; several can be put together into one. */
import { readFileSync } from 'node:fs';
import { SAMPLE } from '../harness';
import { FULL } from './table';

export interface HostilePage {
  name: string;
  /** What it puts into the head of an article, and before its text. */
  head?: string;
  body?: string;
  headers?: Record<string, string>;
  /** It takes the focus again and again. */
  restless?: boolean;
}

export const ARTICLE = readFileSync(SAMPLE.file, 'utf8');
/** Of the sample article, in its report. */
export const DAY = /14 March 2025/;

export const script = (source: string) => `<script>${source}</script>`;

/** A page that does all at once: each promise is put to the test, where one page alone would show which broke it. */
export function together(name: string, pages: readonly HostilePage[]): HostilePage {
  const headers: Record<string, string> = {};
  for (const [key, value] of pages.flatMap((page) => Object.entries(page.headers ?? {})))
    headers[key] = headers[key] ? `${headers[key]}, ${value}` : value;
  const joined = (part: 'head' | 'body') => pages.map((page) => page[part] ?? '').join('');
  const restless = pages.some((page) => page.restless);
  return { name, head: joined('head'), body: joined('body'), headers, restless };
}

/** All at once; with `npm run hostile` each alone, too. */
export const inTurn = (name: string, pages: readonly HostilePage[]) =>
  FULL ? [...pages, together(name, pages)] : [together(name, pages)];

/** The sample article, as this page would have it. */
export function served({ name, head = '', body = '', headers }: HostilePage) {
  const url = `https://hostile.test/${encodeURIComponent(name)}`;
  const page = ARTICLE.replace('<head>', `<head>${head}`).replace('<main', `${body}<main`);
  return { url, page: { body: page, headers } };
}
