/**
 * Two thousand documents that nobody would write, through extraction and pipeline: no error, no endless loop, and
 * a sound report each time. The seed is fixed, so that what fails here fails everywhere.
 */
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../../lib/cli/document';
import { bundledKnowledge } from '../../../lib/cli/knowledge';
import type { Knowledge } from '../../../lib/knowledge/knowledge';
import { analyse } from '../../../lib/pipeline';
import { expectSound } from '../sound';

const RUNS = 2_000;
const SEED = 20_261_122;

/** Words that some stage looks for, and characters that trip up whoever takes text for letters in a row. */
const WORDS = [
  ...['Vladimir Putin', 'US President', 'Kyiv', 'the Kremlin', 'TASS reports', 'said', 'former', 'on Monday'],
  ...[
    '13 March 2025',
    '30 February',
    'next week',
    '“',
    '”',
    '"',
    '„',
    '«',
    '»',
    '’s',
    ' - ',
    '...',
    '(',
    ')',
  ],
  ...[
    '20%',
    '1,000',
    'nearly one-fifth',
    'Рutin',
    'Россия',
    '普京',
    'بوتين',
    '\u202E',
    '\u200B',
    '\uD800',
    '\uDC00',
  ],
  ...['😀', '\u0000', '&amp;', '&#0;', '&lt;script&gt;', 'a'.repeat(300), '\u0301', '\n\n', '\t', '\u00A0'],
];
const TAGS = [
  ...['p', 'div', 'article', 'main', 'h1', 'h2', 'blockquote', 'ul', 'li', 'table', 'tr', 'td', 'a', 'time'],
  ...[
    'span',
    'script',
    'style',
    'template',
    'svg',
    'math',
    'iframe',
    'form',
    'select',
    'aside',
    'figure',
    'br',
  ],
];
const ATTRIBUTES = [
  ...[
    '',
    ' class="article-body"',
    ' class="related promo"',
    ' hidden',
    ' style="display:none"',
    ' dir="rtl"',
  ],
  ...[
    ' datetime="2025-03-13"',
    ' datetime="yesterday"',
    ' itemprop="articleBody"',
    ' lang="xx"',
    ' id="body"',
  ],
  ...[
    ' href="javascript:alert(1)"',
    ' itemprop="datePublished" content="9999-99-99"',
    ' class="',
    ' =" \'><',
  ],
];
const HEADS = [
  '<title>A headline</title>',
  '<meta property="og:title" content="Trump &amp; Putin">',
  '<meta property="article:published_time" content="2025-03-13T10:00">',
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-13-45"}</script>',
  '<script type="application/ld+json">{"@graph":[{"@graph":[null,[],1]}]</script>',
  '<base href="javascript:1">',
];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((all) => all.join(' '));
const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    words,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('node'), { maxLength: 5 }),
        fc.boolean(),
      )
      .map(
        ([tag, attributes, children, closed]) =>
          `<${tag}${attributes}>${children.join('')}${closed ? `</${tag}>` : ''}`,
      ),
  ),
}));
/** Enough words to be taken for an article. */
const paragraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 20, maxLength: 40 })
  .map((all) => `<p>${all.join(' ')}</p>`);
const pages = fc
  .tuple(fc.subarray(HEADS), fc.array(fc.oneof(node, paragraph), { maxLength: 6 }))
  .map(
    ([head, body]) =>
      `<!doctype html><html><head>${head.join('')}</head><body>${body.join('')}</body></html>`,
  );
const addresses = fc.constantFrom(
  ...[
    undefined,
    'https://www.pravda.com.ua/eng/news/2025/05/16/1/',
    'https://x.test/2025/99/99',
    'about:blank',
  ],
);

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await bundledKnowledge();
}, 120_000);

it(`reads ${RUNS} generated documents`, { timeout: 120_000 }, () => {
  let readable = 0;
  fc.assert(
    fc.property(pages, addresses, (html, url) => {
      const article = readArticle({ html, url });
      if (article.readable) readable += 1;
      expectSound(analyse(article, knowledge, '2026-11-22'));
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // The documents must not be so odd that nothing of them is ever read.
  expect(readable).toBeGreaterThan(RUNS / 4);
});
