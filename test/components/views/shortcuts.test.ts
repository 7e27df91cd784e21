/** Keys without Ctrl or Alt do something only where the reader wants them to (WCAG 2.1.4). */
import { describe, expect, it, vi } from 'vitest';
import { benchIn } from './bench';
import type { BrowserName } from './gallery';

describe.each<BrowserName>(['chromium', 'firefox'])('single keys in %s', (name) => {
  const bench = benchIn(name);
  const pressed = () =>
    bench.page.$eval('.tool[aria-pressed]', (button) => button.getAttribute('aria-pressed'));
  const named = () =>
    bench.page.$$eval('.tool', (tools) =>
      tools.flatMap((tool) => [
        tool.getAttribute('aria-keyshortcuts') ?? [],
        tool.getAttribute('title')?.match(/\(.*/) ?? [],
      ]),
    );

  it('mark names and open the search, as their buttons say', async () => {
    const page = await bench.open();
    expect((await named()).flat()).toEqual(['/', '(/)', 'h', '(H)']);
    expect(await pressed()).toBe('true');
    await page.keyboard.press('h');
    expect(await pressed()).toBe('false');
    await page.keyboard.press('/');
    await page.waitForSelector('.search');
  });

  it('do nothing where they are switched off, and no button names them; Escape is none of them', async () => {
    const page = await bench.open({ shortcuts: 'off' });
    expect((await named()).flat()).toEqual([]);
    await page.keyboard.press('h');
    await page.keyboard.press('/');
    expect(await pressed()).toBe('true');
    expect(await page.$('.search')).toBeNull();
    await page.click('.tool[aria-expanded]');
    await page.waitForSelector('.search');
    await page.keyboard.press('Escape');
    expect(await page.$('.search')).toBeNull();
  });

  it('are switched off in the settings', async () => {
    const page = await bench.open({ page: 'settings' });
    const asked: string[] = [];
    page.on('console', (message) => asked.push(message.text()));
    const label = await page.waitForSelector('label::-p-text(Single keys)');
    const box = await label?.$('input');
    expect(await box?.evaluate((input) => (input as HTMLInputElement).checked)).toBe(true);
    await box?.focus();
    await page.keyboard.press(' ');
    await vi.waitUntil(() => asked.length > 0);
    expect(asked).toEqual(['onChange {"shortcuts":false}']);
    expect(await box?.evaluate((input) => (input as HTMLInputElement).checked)).toBe(false);
  });
});
