/** What a reader sees stays where it is while the report fills. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Gallery, launch, serveGallery, show } from './gallery';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await serveGallery();
}, 120_000);
afterAll(() => gallery?.close());

describe.each<BrowserName>(['chromium', 'firefox'])('a long article in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
  }, 120_000);
  afterAll(() => browser?.close());

  const tops = () =>
    page.$$eval('.actor', (rows) =>
      rows.map((row) => [row.querySelector('.name')?.textContent, row.getBoundingClientRect().top]),
    );
  const become = async (state: string, seen: string) => {
    await page.evaluate((next) => postMessage(next), state);
    await page.waitForSelector(seen);
  };

  const heading = '.section-notices h2 button';

  it.each(['rich', 'quiet'])('keeps its names in their places when the rest has come (%s)', async (state) => {
    page = await show(browser, gallery, { state: 'begun' });
    const before = await tops();
    await page.focus('.actor .name');
    await become(state, '.foot');
    expect(before.length).toBeGreaterThan(3);
    expect(await tops()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('name');
    await page.close();
  });

  it('shows what to be careful with when the line that tells of it is opened', async () => {
    page = await show(browser, gallery, { state: 'begun' });
    expect(await page.$eval(heading, (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await become('rich', '.foot');
    expect(await page.$eval('.section-notices .section-line', ({ textContent }) => textContent)).not.toBe('');
    await page.focus(heading);
    await page.keyboard.press('Enter');
    expect(await page.$$eval('.notice', ([first]) => first?.checkVisibility())).toBe(true);
    expect(await page.$('.section-notices .section-line')).toBeNull();
    await page.close();
  });

  it('says so when there is nothing to be careful with', async () => {
    page = await show(browser, gallery, { state: 'begun' });
    await become('quiet', '.foot');
    expect(await page.$eval('.section-notices', ({ textContent }) => textContent)).toContain(
      'Nothing found that calls for care.',
    );
    expect(await page.$eval(heading, (button) => getComputedStyle(button).opacity)).toBe('1');
    await page.close();
  });
});
