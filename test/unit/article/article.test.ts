import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { extract, extractArticle } from '../../../lib/article/article';
import { articleSchema } from '../../../lib/extension/article-schema';
import { documentOf, PAGES, page } from './pages';

const blocksOf = (name: string) => {
  const { text, blocks } = extractArticle(page(name));
  return blocks.map(({ start, end }) => text.slice(start, end));
};

describe('extractArticle', () => {
  it('keeps the paragraphs and leaves out what pages write in between', () => {
    const blocks = blocksOf('related-and-promotions');
    expect(blocks.map((block) => block.split(' ').slice(0, 3).join(' '))).toEqual([
      'The harbour bridge',
      '“It was built',
      'The work cost',
      'Ferries, which had',
    ]);
  });

  it('keeps captions apart', () => {
    expect(extractArticle(page('related-and-promotions')).captions).toEqual([
      'The bridge at dawn. Photo: Port authority',
    ]);
  });

  it('takes two line breaks for the end of a paragraph, one for a line', () => {
    const blocks = blocksOf('line-breaks');
    expect(blocks[1]).toBe('What the treaty says');
    expect(blocks[2]).toBe(
      'The draft names how much each country may take in a dry year.\n' +
        'It also sets up a common bureau in the delta, with a director who changes every two years.',
    );
  });

  it('ends where a label announces other articles, however much text they hold', () => {
    expect(blocksOf('line-breaks').at(-1)).toContain("the host's foreign ministry said");
  });

  it('does not read cards of links that are glued to names', () => {
    expect(blocksOf('glued-cards')[0]).toMatch(/^Senator Ada Okafor said on Sunday/);
    expect(blocksOf('glued-cards')[1]).toContain('text of the bill and a letter');
  });

  it('has a standfirst once where the body repeats it', () => {
    const { text } = extractArticle(page('standfirst-twice'));
    expect(text.match(/elected the same woman/g)).toHaveLength(1);
    expect(text.startsWith('The count ended')).toBe(true);
  });

  it('gives the entries of a live blog their times', () => {
    const { text, blocks, flags } = extractArticle(page('live-blog'));
    expect(flags).toEqual(['live-blog']);
    const entries = blocks.filter(({ kind }) => kind === 'entry');
    expect(entries.map(({ start, end, time }) => [time?.slice(11, 16), text.slice(start, end)])).toEqual([
      ['11:15', 'Trains stop'],
      ['09:40', 'Schools closed'],
      ['08:05', 'Red warning'],
    ]);
  });

  it('leaves out what a headline or a name has beyond all measure, and reads the rest', () => {
    const endless = 'Bridge '.repeat(5_000);
    const paragraph = `<p>${'The old bridge was closed on Monday, the port authority said. '.repeat(5)}</p>`;
    const article = extractArticle(
      documentOf(
        `<article>${paragraph}${paragraph}</article>`,
        `<title>${endless}</title><meta property="og:site_name" content="${endless}"><meta name="author" content="${endless}">`,
      ),
    );
    expect(article.readable).toBe(true);
    for (const line of [article.title, article.siteName, article.byline ?? ''])
      expect(line?.length).toBeLessThanOrEqual(1_000);
    expect(v.is(articleSchema, JSON.parse(JSON.stringify(article)))).toBe(true);
  });

  it('says that only the beginning of a paid article is there', () => {
    const { text, flags } = extractArticle(page('teaser'));
    expect(flags).toEqual(['partial']);
    expect(text).not.toContain('Abo');
  });

  it('reads one of several articles: the one under the headline', () => {
    const long =
      'A sentence about the matter that goes on for a while, so that it counts as prose, and then some more of it.';
    const article = (title: string) =>
      `<article><h2>${title}</h2><p>${title}. ${long}</p><p>${long} ${long}</p></article>`;
    const { text } = extractArticle(
      documentOf(
        `<div>${article('The mayor of the port resigns')}${article('A new school for the island')}</div>`,
        '<title>The mayor of the port resigns</title>',
      ),
    );
    expect(text).toContain('The mayor of the port resigns');
    expect(text).not.toContain('island');
  });

  it('finds no article on a page of links, and none on an empty page', () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">Story number ${i} of today</a></li>`,
    ).join('');
    expect(extractArticle(documentOf(`<h1>News</h1><ul>${links}</ul>`)).readable).toBe(false);
    expect(extractArticle(documentOf(''))).toMatchObject({ readable: false, text: '', blocks: [] });
  });

  it('says that the text is in a frame', () => {
    const framed = documentOf('<iframe src="https://paper.example/story" width="100%"></iframe>');
    expect(extractArticle(framed)).toMatchObject({ readable: false, flags: ['framed'] });
  });

  it('says when the address is that of a print version, and the page an AMP page', () => {
    const amp = documentOf('<p>x</p>');
    amp.documentElement.setAttribute('amp', '');
    expect(extractArticle(amp, { url: 'https://paper.example/story?print=1' }).flags).toEqual([
      'print',
      'amp',
    ]);
  });

  it('reads deep and large pages only as far as its limits', () => {
    const deep = documentOf(`${'<div>'.repeat(400)}<p>deep</p>${'</div>'.repeat(400)}`);
    expect(extractArticle(deep).flags).toContain('pruned');
  });
});

describe.each(readdirSync(PAGES).map((file) => file.replace('.html', '')))('the page %s', (name) => {
  it('is the same before and after', () => {
    const document = page(name);
    const before = document.documentElement.outerHTML;
    extractArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has each character of the text at its anchor, and only white space between', () => {
    const { article, segments } = extract(page(name));
    let end = 0;
    for (const { start, length, node, offset } of segments) {
      expect(article.text.slice(end, start).trim()).toBe('');
      expect(node.data.slice(offset, offset + length)).toBe(article.text.slice(start, start + length));
      end = start + length;
    }
    expect(end).toBe(article.text.length);
  });

  it('has blocks in order, parted by an empty line', () => {
    const { text, blocks } = extractArticle(page(name));
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });
});
