/** The test pages: written for these tests, each with the trouble that its first comment names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../../lib/cli/document';

export const PAGES = join(import.meta.dirname, '../../fixtures/pages');

export function pageHtml(name: string): string {
  return readFileSync(join(PAGES, `${name}.html`), 'utf8');
}

export function page(name: string): Document {
  return parseDocument(pageHtml(name));
}

/** A document with this in its body, and this in its head. */
export function documentOf(body: string, head = ''): Document {
  return parseDocument(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
}
