import { describe, expect, it } from 'vitest';
import { anchorsOf, stretchesOf } from '../../../lib/article/anchors';
import { extract } from '../../../lib/article/article';
import { readTree } from '../../../lib/article/read-tree';
import { readShadows } from '../../../lib/article/shadows';
import { documentOf } from './pages';

const SENTENCES = ['winter', 'first ferry', 'end of the works'].map(
  (when) =>
    `The harbour office said on Friday that the old lighthouse would be lit again before the ${when}.`,
);
const ARTICLE = `<main>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')}</main>`;
const ASKING = `<div role="dialog">${'<p>We and others keep cookies on your device, as you can read in our notes.</p>'.repeat(9)}</div>`;

/** A page whose elements of these names have these shadow roots. */
function pageOf(light: string, roots: Record<string, string>): Document {
  const document = documentOf(light);
  for (const [name, html] of Object.entries(roots))
    for (const host of Array.from(document.querySelectorAll(name)))
      host.attachShadow({ mode: 'open' }).innerHTML = html;
  return document;
}
const textOf = (document: Document) => extract(document).article.text;

describe('an article under a shadow root', () => {
  it('is read where the page itself has none', () => {
    const text = textOf(
      pageOf('<news-story></news-story>', { 'news-story': `<style>p {}</style>${ARTICLE}` }),
    );
    expect(text.split('\n\n')).toEqual(SENTENCES);
  });

  it('is not looked for where the page has one', () => {
    const light = ARTICLE.replaceAll('lighthouse', 'bridge');
    expect(textOf(pageOf(`${light}<news-story></news-story>`, { 'news-story': ARTICLE }))).not.toContain(
      'lighthouse',
    );
  });

  it('is found in a root within a root, and located on the page', () => {
    const document = pageOf('<news-page></news-page>', { 'news-page': '<news-story></news-story>' });
    const inner = document.querySelector('news-page')?.shadowRoot?.querySelector('news-story');
    if (inner) inner.attachShadow({ mode: 'open' }).innerHTML = ARTICLE;
    const extraction = extract(document);
    const start = extraction.article.text.indexOf('lighthouse');
    const [found] = stretchesOf(anchorsOf(extraction, document), { start, end: start + 10 }) ?? [];
    expect(found?.node.data.slice(found.start, found.end)).toBe('lighthouse');
  });

  it('is not a request for consent', () => {
    const document = pageOf('<p>News</p><ask-you></ask-you>', { 'ask-you': ASKING });
    expect(readShadows(document)).toBeUndefined();
    expect(readTree(document.body).root.chars).toBe(4);
  });
});
