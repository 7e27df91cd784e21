/** Clicks and navigations at the wrong moment, windows, and forms that answer for the page. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import {
  inBothBrowsers,
  openReport,
  pageSource,
  SAMPLE,
  sidebarText,
  waitFor,
  waitForNoSidebar,
} from './harness';
import { openAndClose, outcome } from './promises';

const ARTICLE = readFileSync(SAMPLE.file, 'utf8');
const DAY = '14 March 2025';
/** Moments after the click: while the script is injected, the frame loads, the article is read, the report made. */
const MOMENTS = [0, 30, 80, 160, 320];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

inBothBrowsers('The wrong moment', (bench) => {
  const openSample = () => bench.open(SAMPLE.url, SAMPLE);
  const elsewhere = {
    url: 'https://courier.test/elsewhere',
    body: '<title>Elsewhere</title><p>Another page.',
  };
  const expectWorks = async (page: TestPage) => expect(await openReport(page)).toContain(DAY);

  it.each(MOMENTS)('navigates %i ms after the click: the next page has no sidebar and works', async (ms) => {
    const page = await openSample();
    bench.server.serve(elsewhere.url, elsewhere);
    await page.clickButton();
    await pause(ms);
    await page.go(bench.server.address(elsewhere.url));
    // A click that came too late for the old page may open on the new one, as the browser grants it.
    await pause(300);
    if (await page.hasSidebar()) await page.clickButton();
    await waitForNoSidebar(page);
    await page.go(bench.server.address(SAMPLE.url));
    await expectWorks(page);
  });

  it.each(MOMENTS)('closes the tab %i ms after the click: the next one works', async (ms) => {
    const page = await bench.browser.open(bench.server.address(SAMPLE.url));
    await page.clickButton();
    await pause(ms);
    await page.close();
    await expectWorks(await openSample());
  });

  it('clicks twice, and many times, at once: open or closed, never half', async () => {
    const page = await openSample();
    const before = await pageSource(page);
    for (const clicks of [2, 3, 6]) {
      await Promise.allSettled(Array.from({ length: clicks }, () => page.clickButton()));
      await pause(500);
      if (await page.hasSidebar()) {
        expect(await outcome(page)).toContain(DAY);
        await page.clickButton();
        await waitForNoSidebar(page);
      }
      expect(await pageSource(page)).toBe(before);
    }
    await expectWorks(page);
  });

  it('stands in two windows at a time, each with its own article', async () => {
    const one = await openSample();
    const body = ARTICLE.replaceAll(
      'Moscow answers the ceasefire proposal',
      'Another headline altogether stands',
    );
    const other = await bench.open('https://courier.test/other', { body }, 'window');
    await openReport(one);
    await openReport(other);
    expect(await sidebarText(one)).toContain('Moscow answers the ceasefire proposal');
    expect(await sidebarText(other)).toContain('Another headline altogether stands');
    await one.clickButton();
    await waitForNoSidebar(one);
    expect(await other.hasSidebar()).toBe(true);
  });

  it('goes on where the page grows and changes while it is read', async () => {
    const grows = `<script>let n = 0; const more = setInterval(() => { const p = document.createElement('p');
      p.textContent = 'One more paragraph of an endless page, number ' + n; document.querySelector('main').append(p);
      document.querySelector('main p')?.replaceWith(document.querySelector('main p').cloneNode(true));
      if (++n > 400) clearInterval(more); }, 5); window.stop = () => clearInterval(more);</script>`;
    const page = await bench.open('https://courier.test/endless', {
      body: ARTICLE.replace('</body>', `${grows}</body>`),
    });
    await page.clickButton();
    expect(await outcome(page)).toContain(DAY);
    await page.inPage('stop()');
    await page.clickButton();
    await waitForNoSidebar(page);
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

  it('refuses where nothing may run: the source of a page', async () => {
    const page = await bench.open(`view-source:${bench.server.address(SAMPLE.url)}`);
    await page.clickButton().catch(() => {});
    await pause(500);
    expect(await page.hasSidebar()).toBe(false);
    await bench.browser.takeProblems();
  });

  it('leaves a page as it was, with a frame of its own and a form that names what we ask for', async () => {
    const names = [
      'tagName',
      'localName',
      'firstChild',
      'firstElementChild',
      'nextSibling',
      'nextElementSibling',
      'children',
      'childNodes',
      'parentNode',
      'parentElement',
      'getAttribute',
      'hasAttribute',
      'querySelectorAll',
      'querySelector',
      'closest',
      'contains',
      'attributes',
      'textContent',
      'nodeType',
      'isConnected',
      'ownerDocument',
    ];
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const body = ARTICLE.replace('<main', `<form>${inputs}<main`).replace('</main>', '</main></form>');
    const page = await bench.open('https://courier.test/form', { body });
    // Chromium gives the fields for the properties, to extensions too.
    expect(await openAndClose(bench, page)).toMatch(/14 March 2025|could not be read/);
  });
});
