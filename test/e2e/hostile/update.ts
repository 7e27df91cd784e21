/** The extension loaded anew, as by an update, while a sidebar is open. */
import { expect, it } from 'vitest';
import type { TestPage } from '../drivers/types';
import {
  type Bench,
  openReport,
  pageSource,
  SAMPLE,
  sidebarText,
  waitFor,
  waitForNoSidebar,
} from '../harness';
import { outcome } from '../promises';
import { DAY } from './case';
import { pause } from './navigation';

const UPDATED = /Sidelight was updated/;

export function update(bench: Bench): void {
  const openSample = () => bench.open(SAMPLE.url, SAMPLE);

  it('is loaded anew with a sidebar open: the next click takes the old one away, and works', async () => {
    const page = await openSample();
    const before = await pageSource(page);
    await openReport(page);
    const old = await page.inSidebar<string>('location.hash');
    await bench.browser.reloadExtension();
    if (bench.browser.name === 'firefox') {
      // The old sidebar and its panel run no script any more.
      await waitFor('the line', async () => UPDATED.test(await page.panelText()), 10_000);
      await bench.screenshot(page, 'updated');
    } else {
      // It learns of it by the next that it tells the page: this click, or what was still under way (then the report,
      // and the statement with it, is gone already).
      await page.inSidebar(`[...document.querySelectorAll('.section-claims button.words')].at(-1)?.click()`);
      await waitFor('the message', async () => UPDATED.test(await sidebarText(page)));
    }
    await expectOpensAnew(page, old);
    await page.clickButton();
    await waitForNoSidebar(page);
    expect(await pageSource(page)).toBe(before);
  });

  it('speaks of no update while there was none, however long it is open', async () => {
    const page = await openSample();
    await openReport(page);
    await pause(7_000);
    expect(await page.panelText()).toContain('›');
    expect(await page.panelText()).not.toMatch(UPDATED);
  });

  /** The first click after an update may come before the new extension has its button. */
  async function expectOpensAnew(page: TestPage, old: string): Promise<void> {
    const isNew = async () => (await page.inSidebar('location.hash').catch(() => old)) !== old;
    const click = async () => {
      await page.clickButton();
      return waitFor('a sidebar', isNew, 2_000).catch(() => false);
    };
    await waitFor('the new sidebar', async () => (await isNew()) || click(), 20_000);
    expect(await outcome(page)).toMatch(DAY);
    expect(await page.inPage('document.documentElement.childElementCount')).toBe(3);
  }
}
