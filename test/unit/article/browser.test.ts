/** The same pages in a real browser and on the command line. Needs Chromium; see `test/browsers.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/cli/document';
import { findChromium } from '../../browsers';
import { type ArticleBrowser, openArticleBrowser } from './in-browser';
import { layouts, PAGES, pageHtml } from './pages';

const chromium = findChromium();
const REAL_PAGES = join(import.meta.dirname, '../../../../shared/extraction-dev');
const BENCH_ELEMENTS = 5000;
/** Milliseconds of work, at the median; a machine that does other things too works more slowly. */
const AIM = process.env.SIDELIGHT_STRICT ? 60 : 240;

/** One in four, so that the whole run stays short. */
const EVERY = process.env.SIDELIGHT_STRICT ? 1 : 4;

if (!chromium) console.info('Extraction in the browser is not tested: no Chromium was found.');
if (!existsSync(REAL_PAGES))
  console.info(`Extraction of real pages is not tested in the browser: no ${REAL_PAGES}.`);

describe.skipIf(!chromium)('in Chromium', () => {
  let browser: ArticleBrowser;
  beforeAll(async () => {
    browser = await openArticleBrowser(chromium ?? '');
  }, 60_000);
  afterAll(() => browser?.close());

  const expectSame = async (html: string, url: string) => {
    const inBrowser = await browser.extract(html, url);
    const { title, published = null, text } = readArticle({ html, url });
    expect(inBrowser).toMatchObject({ title, published, text, untouched: true, anchored: true });
  };

  it.each(readdirSync(PAGES))('%s is read as on the command line', async (file) => {
    await expectSame(pageHtml(file.replace('.html', '')), 'https://news.example/story');
  });

  it('pages of all layouts are read as on the command line', async () => {
    for (const { html } of layouts()) await expectSame(html, 'https://news.example/story');
  }, 120_000);

  it('a page of 5,000 elements is read in time for a click', async () => {
    const paragraph =
      '<p>The <a href="/x">council</a> said on <b>Monday</b> that the bridge would open, and that it would stay open.</p>';
    const item = '<li><a href="/y"><span>Another story</span></a></li>';
    const html = `<h1>The bridge</h1><main>${paragraph.repeat(60)}</main><ul>${item.repeat((BENCH_ELEMENTS - 240) / 3)}</ul>`;
    const times: number[] = [];
    for (let run = 0; run < 5; run++)
      times.push((await browser.extract(html, 'https://news.example/story')).milliseconds);
    times.sort((a, b) => a - b);
    console.info(`${BENCH_ELEMENTS} elements: ${times.map(Math.round).join(', ')} ms`);
    expect(times[2]).toBeLessThan(AIM);
  }, 60_000);

  const truth = join(REAL_PAGES, 'ground-truth.json');
  const pages = existsSync(truth)
    ? (JSON.parse(readFileSync(truth, 'utf8')) as Record<string, { url: string }>)
    : {};
  const sample = Object.entries(pages).filter((_, index) => index % EVERY === 0);
  it.skipIf(sample.length === 0)(
    'real pages are read as on the command line',
    async () => {
      for (const [page, { url }] of sample) {
        await expectSame(
          gunzipSync(readFileSync(join(REAL_PAGES, 'html', `${page}.html.gz`))).toString('utf8'),
          url,
        );
      }
    },
    180_000,
  );
});
