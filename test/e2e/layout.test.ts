/** Where the sidebar stands: beside the article, over it, at the bottom; and that nothing on the page moves. */
import { expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import { inBothBrowsers, openReport, pageSource, waitFor, waitForNoSidebar } from './harness';

const URL_OF_PAGE = 'https://courier.test/columns';
const PARAGRAPH =
  'The ministers of France and Japan met in Geneva on Thursday to speak about trade, and agreed to meet again in April.';

/** An article in a column of its own, `left` pixels from the edge and 600 wide. */
const pageWith = (left: number) => ({
  body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">
    <meta property="article:published_time" content="2025-03-13T08:00:00Z"><title>Ministers meet in Geneva</title>
    <style>body { margin: 0 } main { width: 600px; max-width: 100%; margin-left: ${left}px }</style></head>
    <body><main><article><h1>Ministers meet in Geneva</h1><p><a href="#next" id="link">Next</a></p>
    ${`<p>${PARAGRAPH}</p>`.repeat(8)}</article></main></body></html>`,
});

inBothBrowsers('The layout', (bench) => {
  const widthOf = (page: TestPage) => page.inSidebar<number>('innerWidth');
  const heightOf = (page: TestPage) => page.inSidebar<number>('innerHeight');
  const places = `JSON.stringify([...document.querySelectorAll('p')].map((each) => each.getBoundingClientRect()))`;

  it('stands beside the article, narrower where that keeps it free', async () => {
    const page = await bench.open(URL_OF_PAGE, pageWith(100));
    const room = (await page.inPage<number>('document.documentElement.clientWidth')) - 700;
    const before = await page.inPage<string>(places);
    await openReport(page);
    expect(await widthOf(page)).toBe(Math.min(380, room - 8));
    expect(await page.inPage<string>(places)).toBe(before);
  });

  it('stands over the article where there is no room beside it', async () => {
    const page = await bench.open(URL_OF_PAGE, pageWith(500));
    const before = await page.inPage<string>(places);
    await openReport(page);
    expect(await widthOf(page)).toBe(380);
    expect(await page.inPage<string>(places)).toBe(before);
  });

  it('is a sheet at the bottom of a narrow window, as high as the reader wants', async () => {
    const page = await bench.open(URL_OF_PAGE, pageWith(0));
    await page.resize(520, 800);
    const source = await pageSource(page);
    const [width, height] = await page.inPage<[number, number]>('[innerWidth, innerHeight]');
    await openReport(page);
    expect(await widthOf(page)).toBe(width);
    // The handle is where it will stay once the sheet has come to rest.
    const rest = (share: number) =>
      waitFor(
        `${share} of the window`,
        async () => Math.abs((await heightOf(page)) - (height * share - 28)) < 2,
      );
    await rest(0.56);
    await bench.screenshot(page, 'sheet-half');

    await page.drag({ x: width / 2, y: height * 0.44 + 14 }, { x: width / 2, y: 40 });
    await rest(0.94);
    await bench.screenshot(page, 'sheet-full');
    await page.drag({ x: width / 2, y: height * 0.06 + 14 }, { x: width / 2, y: height * 0.95 });
    await waitForNoSidebar(page);
    expect(await pageSource(page)).toBe(source);
  });

  it('gives the focus back to where it was', async () => {
    const page = await bench.open(URL_OF_PAGE, pageWith(100));
    await page.inPage(`document.getElementById('link').focus()`);
    await openReport(page);
    await page.inSidebar(`(window.focus(), document.querySelector('.tool').focus())`);
    await page.inSidebar(
      `void setTimeout(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))`,
    );
    await waitForNoSidebar(page);
    expect(await page.inPage('document.activeElement.id')).toBe('link');
  });
});
