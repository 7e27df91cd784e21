/** Clicks, navigations and closings at the wrong moment; windows. */
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
import { ARTICLE, DAY } from './case';
import { FULL } from './table';

/** After the click: while the script is injected, the frame loads, the article is read, the report made. */
const MOMENTS = FULL ? [0, 30, 80, 160, 320] : [0, 80, 200];
const ELSEWHERE = {
  url: 'https://courier.test/elsewhere',
  body: '<title>Elsewhere</title><p>Another page.',
};
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Nothing comes to the page or leaves it for a while. */
async function isSteady(page: TestPage): Promise<boolean> {
  const before = await pageSource(page);
  await pause(400);
  return (await pageSource(page)) === before;
}

export function navigation(bench: Bench): void {
  const openSample = () => bench.open(SAMPLE.url, SAMPLE);
  const expectWorks = async (page: TestPage) => expect(await openReport(page)).toMatch(DAY);

  it(`navigates ${MOMENTS.join(', ')} ms after the click: the next page has no sidebar and works`, async () => {
    const page = await openSample();
    bench.server.serve(ELSEWHERE.url, ELSEWHERE);
    for (const ms of MOMENTS) {
      await page.clickButton();
      await pause(ms);
      await page.go(bench.server.address(ELSEWHERE.url));
      // A click that came too late for the old page may open on the new one, as the browser grants it.
      await pause(300);
      if (await page.hasSidebar()) await page.clickButton();
      await waitForNoSidebar(page);
      await page.go(bench.server.address(SAMPLE.url));
    }
    await expectWorks(page);
  });

  it(`closes the tab ${MOMENTS.join(', ')} ms after the click: the next one works`, async () => {
    await openSample();
    for (const ms of MOMENTS) {
      const page = await bench.browser.open(bench.server.address(SAMPLE.url));
      await page.clickButton();
      await pause(ms);
      await page.close();
    }
    await expectWorks(await openSample());
  });

  it('clicks twice, and many times, at once: open or closed, never half', async () => {
    const page = await openSample();
    const before = await pageSource(page);
    for (const clicks of FULL ? [2, 3, 6] : [2, 5]) {
      await Promise.allSettled(Array.from({ length: clicks }, () => page.clickButton()));
      await waitFor('the clicks to be dealt with', () => isSteady(page));
      if (await page.hasSidebar()) {
        expect(await outcome(page)).toMatch(DAY);
        await page.clickButton();
        await waitForNoSidebar(page);
      }
      expect(await pageSource(page)).toBe(before);
    }
    await expectWorks(page);
  });

  it('stands in two windows at a time, each with its own article', async () => {
    const one = await openSample();
    const title = 'Moscow answers the ceasefire proposal';
    const otherTitle = 'Another headline altogether stands';
    const body = ARTICLE.replaceAll(title, otherTitle);
    const other = await bench.open('https://courier.test/other', { body }, 'window');
    await openReport(one);
    await openReport(other);
    expect(await sidebarText(one)).toContain(title);
    expect(await sidebarText(other)).toContain(otherTitle);
    await one.clickButton();
    await waitForNoSidebar(one);
    expect(await other.hasSidebar()).toBe(true);
  });

  it('keeps nothing of a private window', async ({ skip }) => {
    // Chromium keeps extensions out of private windows unless their user lets them in by hand.
    if (bench.browser.name === 'chromium') skip();
    const settings = await bench.open(await bench.browser.extensionPage('options.html'));
    const history = `[...document.querySelectorAll('input[type=checkbox]')].at(-1)`;
    const isOn = () => settings.inPage<boolean>(`${history}.checked`);
    await waitFor('the settings', () => settings.inPage<boolean>(`${history} !== undefined`));
    if (!(await isOn())) await settings.inPage(`${history}.click()`);
    await waitFor('the choice', isOn);
    const page = await bench.open(SAMPLE.url, SAMPLE, 'private window');
    await expectWorks(page);
    const library = await bench.open(await bench.browser.extensionPage('library.html'));
    await waitFor('the library', () =>
      library.inPage<boolean>(`/Nothing kept so far/.test(document.body.innerText)`),
    );
    await settings.inPage(`${history}.click()`);
    await waitFor('the choice', async () => !(await isOn()));
    // Firefox complains where a page is closed in the midst of storing.
    await pause(300);
  });
}
