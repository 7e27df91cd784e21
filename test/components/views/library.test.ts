/** What is deleted from the library goes at once, and comes back when the reader wants it. */
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { benchIn } from './bench';
import type { BrowserName } from './gallery';

describe.each<BrowserName>(['chromium', 'firefox'])('the library in %s', (name) => {
  const bench = benchIn(name);
  const CLEAR = '.foot-actions .link:nth-child(2)';
  const openLibrary = (lang?: string) => bench.open({ page: 'library', lang });
  const titles = () => bench.page.$$eval('.rows .name', (all) => all.map(({ textContent }) => textContent));
  const told = () => bench.page.$eval('[role=status]', ({ textContent }) => textContent);
  const focused = () =>
    bench.page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent;
    });
  const press = async (selector: string) => {
    await bench.page.focus(selector);
    await bench.page.keyboard.press('Enter');
  };
  /** Presses it and waits until so many reports are left. */
  const pressTo = async (selector: string, left: number) => {
    await press(selector);
    await bench.page.waitForFunction(
      (count) => document.querySelectorAll('.rows li').length === count,
      {},
      left,
    );
  };

  it('brings back all that was deleted, by the keyboard alone', async () => {
    const page = await openLibrary();
    const before = await titles();
    expect(before).toHaveLength(3);
    expect(await told()).toBe('');
    const region = await page.$('[role=status]');
    await pressTo(CLEAR, 0);
    expect(await told()).toBe('3 reports deleted.');
    // In the region that was there before, for it to be heard; the way back is the next thing that Tab comes to.
    expect(await region?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await focused()).toBe('Library');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Undo: 3 reports deleted.');
    expect(await violations(page)).toEqual([]);
    await pressTo('.undo', 3);
    expect(await titles()).toEqual(before);
    expect(await told()).toBe('3 reports are back.');
    expect(await page.$('.undo')).toBeNull();
    // Not a button that deletes: the key may still be down.
    expect(await focused()).toBe('Library');
  });

  it('brings back one after the other, the last deleted first', async () => {
    await openLibrary();
    const [first, second, third] = await titles();
    await pressTo('.rows .link', 2);
    expect(await told()).toBe(`Deleted: “\u2068${first}\u2069”.`);
    expect(await focused()).toBe(`Delete ${second}`);
    await pressTo('.rows .link', 1);
    await pressTo('.undo', 2);
    expect(await titles()).toEqual([second, third]);
    expect(await told()).toBe(`1 report is back. Deleted: “\u2068${first}\u2069”.`);
    expect(await focused()).toContain('Undo: Deleted');
    await pressTo('.undo', 3);
    expect(await titles()).toEqual([first, second, third]);
    expect(await told()).toBe('1 report is back.');
  });

  it('says what did not work, and can still undo what was done before', async () => {
    const page = await openLibrary();
    await pressTo(CLEAR, 0);
    await page.evaluate(() => {
      document.documentElement.dataset.failing = 'yes';
    });
    await press('.undo');
    await page.waitForFunction(() => document.querySelector('[role=alert]')?.textContent);
    expect(await page.$eval('[role=alert]', ({ textContent }) => textContent)).toBe(
      'This did not work: Error: The disk is full',
    );
    await page.evaluate(() => {
      delete document.documentElement.dataset.failing;
    });
    await pressTo('.undo', 3);
    expect(await page.$eval('[role=alert]', ({ textContent }) => textContent)).toBe('');
  });

  it('tells of it in the reader’s language and direction', async () => {
    const page = await openLibrary('ar');
    await pressTo(CLEAR, 0);
    expect(await told()).toBe('حُذفت 3 تقارير.');
    expect(await page.$eval('.undo', (button) => getComputedStyle(button).direction)).toBe('rtl');
    expect(await violations(page)).toEqual([]);
  });
});
