/** The test pages: written for these tests, each with the trouble that its first comment names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../../lib/cli/document';

export const PAGES = join(import.meta.dirname, '../../fixtures/pages');

/** Pages laid out as newsrooms lay them out today, each with the text that is the article. */
const LAYOUTS = join(import.meta.dirname, '../../fixtures/layouts');

export interface Layout {
  name: string;
  html: string;
  /** The date of publication, undefined where the page has none. */
  published: string | undefined;
  text: string;
}

export function layouts(): Layout[] {
  return readdirSync(LAYOUTS)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const [head = '', ...blocks] = readFileSync(join(LAYOUTS, file.replace('.html', '.txt')), 'utf8')
        .trim()
        .split('\n\n');
      const published = /\d[\d-]+/.exec(head)?.[0];
      const html = readFileSync(join(LAYOUTS, file), 'utf8');
      return { name: file.replace('.html', ''), html, published, text: blocks.join('\n\n') };
    });
}

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
