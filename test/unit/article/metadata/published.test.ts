import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/article/article';
import { documentOf, page } from '../pages';

const BODY =
  '<article><h1>A headline of some words</h1><p>The first sentence of the article is long enough to be taken for prose by anyone, and so is the second one.</p><p>The first sentence of the article is long enough to be taken for prose by anyone, and so is the third one.</p></article>';

const dateOf = (head: string, body = BODY, url?: string) => {
  const { published, publishedFrom } = extractArticle(documentOf(body, head), { url });
  return [published, publishedFrom];
};

describe('the date of publication', () => {
  it('is read from JSON-LD, however deep', () => {
    const data = {
      '@graph': [
        {
          '@type': 'WebPage',
          datePublished: '2020-01-01',
          mainEntity: { '@type': ['NewsArticle'], datePublished: '2025-03-13T19:40:00+03:00' },
        },
      ],
    };
    expect(dateOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
      '2025-03-13',
      'metadata',
    ]);
  });

  it('is not read from articles that the page only lists', () => {
    const data = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', datePublished: '2020-01-01' }],
    };
    expect(dateOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is read from JSON-LD with line breaks in its strings', () => {
    expect(
      dateOf(
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"two\nlines","datePublished":"2025-03-13"}</script>',
      ),
    ).toEqual(['2025-03-13', 'metadata']);
  });

  it('is read from meta elements: publication before modification', () => {
    const head =
      '<meta property="article:modified_time" content="2025-04-01"><meta property="article:published_time" content="2025-03-13T08:00:00Z">';
    expect(dateOf(head)).toEqual(['2025-03-13', 'metadata']);
    expect(dateOf('<meta property="article:modified_time" content="2025-04-01">')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is that of the address where the page gives UTC and the day has changed there', () => {
    const head = '<meta property="article:published_time" content="2025-03-14T02:25:00Z">';
    expect(dateOf(head, BODY, 'https://paper.example/2025/03/13/story/')).toEqual(['2025-03-13', 'metadata']);
    expect(dateOf(head, BODY, 'https://paper.example/2025/03/11/story/')).toEqual(['2025-03-14', 'metadata']);
  });

  it('is read from the address: the day, else the month', () => {
    expect(dateOf('', BODY, 'https://paper.example/2025/03/13/story')).toEqual(['2025-03-13', 'url']);
    expect(dateOf('', BODY, 'https://paper.example/news/20250313/story.html')).toEqual(['2025-03-13', 'url']);
    expect(dateOf('', BODY, 'https://paper.example/2025/POLITICS/03/13/story.html')).toEqual([
      '2025-03-13',
      'url',
    ]);
    expect(dateOf('', BODY, 'https://blog.example/2025/03/story.html')).toEqual(['2025-03', 'url']);
    expect(dateOf('', BODY, 'https://paper.example/story-20991313')).toEqual([undefined, undefined]);
  });

  it('is read from what the page shows, not from its update where there is another', () => {
    expect(extractArticle(page('standfirst-twice'))).toMatchObject({
      published: '2022-02-14',
      publishedFrom: 'page',
    });
    const shown = (lines: string) => dateOf('', BODY.replace('</h1>', `</h1>${lines}`));
    const updated = '<p class="date">Updated: 16 May 2025</p>';
    expect(shown(`${updated}<p class="date">14 May 2025</p>`)).toEqual(['2025-05-14', 'page']);
    expect(shown(updated)).toEqual(['2025-05-16', 'page']);
    expect(shown('<p class="date">Last edited: 16 May 2025</p>')).toEqual([undefined, undefined]);
  });

  it('may stand in a list of notes, not in one of other articles', () => {
    const item = (content: string) => dateOf('', `<ul><li>${content}</li></ul><main>${BODY}</main>`);
    expect(item('May 15, 2025, 4:13 p.m. ET')).toEqual(['2025-05-15', 'page']);
    expect(item('<a href="/other">The mill is sold</a> May 15, 2025')).toEqual([undefined, undefined]);
    const listed =
      '<ul><li>The mill is sold to the town that it stands in<meta itemprop="datePublished" content="2024-05-15"></li></ul>';
    expect(dateOf('', BODY + listed)).toEqual([undefined, undefined]);
  });

  it('is not a day that a sentence tells of, nor one before there were pages', () => {
    const told = (line: string) => dateOf('', BODY.replace('</h1>', `</h1><p>${line}</p>`));
    expect(told('The toll was abolished by a vote on May 6, 2014')).toEqual([undefined, undefined]);
    expect(told('The Lowmoor Ledger, May 6, 1934')).toEqual([undefined, undefined]);
    expect(told('Published by our own staff on May 6, 2014')).toEqual(['2014-05-06', 'page']);
  });

  it('is not that of the header, the margin or a comment', () => {
    const around = `<header><div class="today">21 November 2026</div></header>${BODY}<aside><time datetime="2024-01-01">1 January</time></aside><ul><li><time datetime="2024-01-02">2 January</time></li></ul>`;
    expect(dateOf('', around)).toEqual([undefined, undefined]);
  });
});
