/** Where the focus goes, and what is announced, when what had it is taken away. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { benchIn } from './bench';
import type { Shown } from './gallery';

const bench = benchIn('chromium');
const { become } = bench;
let page: Page;

async function open(shown: Shown = {}): Promise<void> {
  page = await bench.open(shown);
}
/** The tag, class and words of what has the focus. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return `${element?.tagName} ${element?.className} ${element?.getAttribute('aria-label') ?? element?.textContent}`;
  });
const told = () => page.$$eval('[role=status]', (regions) => regions.map(({ textContent }) => textContent));

describe('the search gives the focus back', () => {
  it('to what had it, on Escape', async () => {
    await open();
    await page.focus('.actor .name');
    const before = await focused();
    await page.keyboard.press('/');
    expect(await focused()).toContain('INPUT');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(before);
  });

  it('to its button, where nothing had it', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await focused()).toContain('Search');
  });

  it('when the card that was found is left', async () => {
    await open();
    await page.focus('.actor .name');
    const before = await focused();
    await page.keyboard.press('/');
    await page.type('.search input', 'kastel');
    await page.waitForSelector('.results button');
    await page.focus('.results button');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('H1  Ivo Kastel');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(before);
  });

  it('not to an Escape that ends the writing of a syllable', async () => {
    await open();
    await page.keyboard.press('/');
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, cancelable: true }),
      ),
    );
    expect(await page.$('.search')).not.toBeNull();
  });
});

describe('what takes the place of the report', () => {
  it.each(['stale', 'error', 'extension-updated'])(
    'takes the focus from it, and is told: %s',
    async (state) => {
      await open();
      await page.focus('.actor .name');
      const region = await page.$('[role=status]');
      await become(state, '.message');
      expect(await focused()).toMatch(/^H1/);
      const title = await page.$eval('.message h1', ({ textContent }) => textContent);
      // In the region that was there before: words that come together with theirs are often not heard.
      expect(await region?.evaluate((element) => element.isConnected && element.textContent)).toBe(title);
    },
  );

  it('leaves the focus where it is outside of it', async () => {
    await open();
    await page.focus('.toolbar [aria-label=Close]');
    await become('stale', '.message');
    expect(await focused()).toContain('Close');
  });

  it('gives it to the headline when the report is there again', async () => {
    await open({ state: 'error' });
    await page.focus('.message .primary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.foot');
    expect(await focused()).toMatch(/^H1/);
  });
});

it('tells that the page is being read, and when it has been', async () => {
  await open({ state: 'loading' });
  const region = await page.$('[role=status]');
  expect(await told()).toEqual(['Reading the page…']);
  await become('begun', '.actor');
  expect(await told()).toEqual(['Reading the page…']);
  await become('rich', '.foot');
  expect(await told()).toEqual([expect.stringMatching(/^Ready: \d+ names, \d+ statements$/)]);
  expect(await region?.evaluate((element) => element.isConnected)).toBe(true);
});

it('leaves the focus in a card where it is when the rest of the report comes', async () => {
  await open({ state: 'begun', card: 'person/mara-lindqvist' });
  await page.focus('.card-pane summary');
  await become('rich', '.foot');
  expect(await focused()).toContain('SUMMARY');
});

it('begins a claim of its own by a heading, and takes the focus to it', async () => {
  await open({ card: 'claim/kastel-half' });
  expect(await focused()).toMatch(/^H1/);
});

it('goes from a name that was chosen among several to the names above', async () => {
  await open();
  await page.focus('.choice .chip');
  await become('little-known', '.section-actors:not(:has(.choice))');
  expect(await focused()).toContain('Who is in it');
});

it('goes to what is said of a correction when its button is gone', async () => {
  await open({ card: 'person/mara-lindqvist' });
  await page.click('.card-pane .why summary');
  await page.focus('.card-pane .why .link');
  await page.keyboard.press('Enter');
  await vi.waitUntil(async () => /^P .*Noted\./.test(await focused()));
});
