/** What a reader sees stays where it is while the report fills. */
import { describe, expect, it } from 'vitest';
import { benchIn } from './bench';
import type { BrowserName } from './gallery';

describe.each<BrowserName>(['chromium', 'firefox'])('a long article in %s', (name) => {
  const bench = benchIn(name);
  const { become } = bench;

  const tops = () =>
    bench.page.$$eval('.actor', (rows) =>
      rows.map((row) => [row.querySelector('.name')?.textContent, row.getBoundingClientRect().top]),
    );
  const heading = '.section-notices h2 button';

  it.each(['rich', 'quiet'])('keeps its names in their places when the rest has come (%s)', async (state) => {
    const page = await bench.open({ state: 'begun' });
    const before = await tops();
    await page.focus('.actor .name');
    await become(state, '.foot');
    expect(before.length).toBeGreaterThan(3);
    expect(await tops()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('name');
  });

  it('shows what to be careful with when the line that tells of it is opened', async () => {
    const page = await bench.open({ state: 'begun' });
    expect(await page.$eval(heading, (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await become('rich', '.foot');
    expect(await page.$eval('.section-notices .section-line', ({ textContent }) => textContent)).not.toBe('');
    await page.focus(heading);
    await page.keyboard.press('Enter');
    expect(await page.$$eval('.notice', ([first]) => first?.checkVisibility())).toBe(true);
    expect(await page.$('.section-notices .section-line')).toBeNull();
  });

  it('says so when there is nothing to be careful with', async () => {
    const page = await bench.open({ state: 'begun' });
    await become('quiet', '.foot');
    expect(await page.$eval('.section-notices', ({ textContent }) => textContent)).toContain(
      'Nothing found that calls for care.',
    );
    expect(await page.$eval(heading, (button) => getComputedStyle(button).opacity)).toBe('1');
  });
});
