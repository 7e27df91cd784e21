/** axe-core finds nothing to say in any state, in either theme, in either browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Gallery, launch, type Shown, STATES, serveGallery, show } from './gallery';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CARDS = [
  'person/ivo-kastel',
  'place/amber-isthmus',
  'event/2025-08-15-summit',
  'topic/isthmus-share',
  'outlet/coast-post',
];

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, each as one line. Themes differ in colours alone. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const light = await run(page, 'light', RULES);
  const dark = await run(page, 'dark', ['color-contrast']);
  return [...light, ...dark];
}

async function run(page: Page, theme: string, runOnly: string[]): Promise<string[]> {
  const { violations } = (await page.evaluate(
    `document.documentElement.dataset.theme = '${theme}'; axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${theme} ${id}: ${target} ${failureSummary}`),
  );
}

const shown: Shown[] = [
  ...STATES.map((state) => ({ state })),
  ...CARDS.map((card) => ({ state: 'rich', card })),
  { state: 'rich', lang: 'ar' },
  { state: 'rich', lang: 'ru' },
  { state: 'rich', lang: 'ar', card: 'person/ivo-kastel' },
];

describe.each<BrowserName>(['chromium', 'firefox'])('axe in %s', (name) => {
  let gallery: Gallery;
  let browser: Browser;
  beforeAll(async () => {
    gallery = await serveGallery();
    browser = await launch(name);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    gallery?.close();
  });

  for (const what of shown) {
    it([what.state, what.card, what.lang].filter(Boolean).join(' '), async () => {
      const page = await show(browser, gallery, what);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  }

  it('the search with its results', async () => {
    const page = await show(browser, gallery, { state: 'rich' });
    await page.keyboard.press('/');
    await page.type('.search input', 'l');
    await page.waitForSelector('.results button');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
