import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/article';
import { documentOf } from './pages';

const TEXT =
  '<p>The council met in the old hall on Monday and spoke for three hours about the new bridge.</p>';
const story = (after = '', count = 6) =>
  `<article><h1>The bridge</h1><div>${TEXT.repeat(count)}</div>${after}</article>`;
const flagsOf = (body: string, head = '', url = 'https://paper.example/story') =>
  extractArticle(documentOf(body, head), { url }).flags;

describe('a page that is not simply a whole article', () => {
  it.each([
    ['a link in the head', story(), '<link rel="next" href="/story?page=2">'],
    ['a marked link below the text', story('<a rel="next" href="/story/page/2">Next</a>'), ''],
    ['a row of numbers', story('<p><a href="/a">1</a> <a href="/b">2</a> <a href="/c">3</a></p>'), ''],
    [
      'a number and a word',
      story('<p><a href="/a">1</a> <a href="/b">2</a> <a href="/b">Weiter</a></p>'),
      '',
    ],
  ])('has more pages: %s', (_, body, head) => {
    expect(flagsOf(body, head)).toEqual(['paged']);
  });

  it.each([
    ['the next article of a series', story(), '<link rel="next" href="/another-story">'],
    ['a footnote', story('<p><a href="#n2">2</a> <a href="/x">A book</a></p>'), ''],
    ['no sign at all', story(), ''],
  ])('has no more pages: %s', (_, body, head) => {
    expect(flagsOf(body, head)).toEqual([]);
  });

  const paid = (free: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":${free}}</script>`;

  it.each([
    ['the publisher says so', story(), paid('false')],
    ['the publisher says so in words', story(), paid('"False"')],
    ['a paywall stands below', story('<div class="paywall-box">Subscribe to read on</div>'), ''],
  ])('is there in part: %s', (_, body, head) => {
    expect(flagsOf(body, head)).toEqual(['partial']);
  });

  it.each([
    ['it is free', story(), paid('true')],
    ['it is long, so its reader has paid', story('', 30), paid('false')],
    ['an empty box waits for a paywall', story('<div class="paywall"></div>'), ''],
  ])('is whole: %s', (_, body, head) => {
    expect(flagsOf(body, head)).toEqual([]);
  });

  it.each([
    ['https://paper.example/print/story', ['print']],
    ['https://paper.example/story?view=printer', ['print']],
    ['https://paper.example/3d-printers-for-all', []],
    ['https://paper.example/blueprint', []],
  ])('tells a print version by its address: %s', (url, flags) => {
    expect(flagsOf(story(), '', url)).toEqual(flags);
  });

  it('is not in a frame because a film stands beside the text, nor because a small frame does', () => {
    const frame = (width: string) => `<iframe src="https://films.example/1" width="${width}"></iframe>`;
    expect(flagsOf(story(frame('100%')))).toEqual([]);
    expect(flagsOf(frame('300'))).toEqual([]);
    expect(flagsOf(frame('100%'))).toEqual(['framed']);
  });

  it('is cut where it goes on without end, and says so', () => {
    const { text, blocks, flags } = extractArticle(documentOf(story('', 1_500)));
    expect(text.length).toBe(60_000);
    expect(blocks.at(-1)?.end).toBe(text.length);
    expect(flags).toContain('pruned');
  });

  it('reads a row of very many cells as one line, in time', () => {
    const row = `<table><tr>${'<td>one two</td>'.repeat(3_000)}</tr></table>`;
    const start = performance.now();
    extractArticle(documentOf(story(row)));
    // Looking at the whole row for each of its cells took minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
