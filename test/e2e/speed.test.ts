/**
 * From the click to the report on the screen, the background stopped before; what the page's main thread is kept
 * busy with; what moves on the page. The figures are printed. The times of a machine that does other things too say
 * little: with `SIDELIGHT_STRICT=1`, on a quiet one, they are held to the aim.
 *
 * What the browser takes by itself: of an extension of a few lines, clicked and stopped in the same way, the service
 * worker heard the click after some 65 ms, its script ran in the page after 75, the first script in a frame of its own
 * after 170, which was painted after 180 (Chromium 156, two cores, median of 48 clicks). The frame alone could thus not
 * reach the aim: the panel shows the headline before.
 */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './drivers/chromium';
import type { TestBrowser, TestPage } from './drivers/types';
import { SAMPLE, sharedPage, waitFor, waitForNoSidebar } from './harness';
import { SAMPLES } from './sample-articles';
import { startServer, type TestServer } from './server';

const AIM = { medianMs: 150, p95Ms: 300, longestTaskMs: 50 };
const STRICT = Boolean(process.env.SIDELIGHT_STRICT);
const ROUNDS = STRICT ? 4 : 2;
/** By how much a loaded machine may keep the page's main thread longer. */
const SLACK = STRICT ? 1 : 6;

interface Figures {
  name: string;
  /** Milliseconds from the click to the headline, to outlet and date, and to the report. */
  headline: number;
  head: number;
  report: number;
  /** Milliseconds of the longest task over 50 ms on the page's main thread; 0: there was none. */
  task: number;
  shift: number;
}

let browser: TestBrowser;
let server: TestServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([startChromium(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Notes when the frame has been painted in which the panel, with all that is in it by then, first stands on the page. */
const WATCH = `new MutationObserver((_, watch) => {
  watch.disconnect();
  requestAnimationFrame(() => setTimeout(() => { window.panelPainted = Date.now(); }));
}).observe(document.documentElement, { childList: true })`;

/** What the panel shows before its frame shows anything. */
const PANEL_SAYS = `chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild).querySelector('.waiting').textContent`;

/** Wall-clock times of the paints, as the sidebar has noted them. */
const PAINTS = `(() => {
  const [head, report] = ['head', 'report'].map((name) => performance.getEntriesByName(name)[0]);
  return report && { head: performance.timeOrigin + head.startTime, report: performance.timeOrigin + report.startTime };
})()`;

const entriesOf = (type: string, value: string) => `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => entry.${value})))
    .observe({ type: '${type}', buffered: true });
  setTimeout(() => resolve([]), 100);
})`;

async function measure(name: string, url: string): Promise<Figures> {
  const page = await browser.open(server.address(url));
  await settled(page);
  await browser.stopBackground();
  await page.inPage(`void ${WATCH}`);
  const click = Date.now();
  await page.clickButton();
  const paints = await waitFor('the report to be painted', () =>
    page.inSidebar<{ head: number; report: number }>(PAINTS),
  );
  const headline = await page.inPage<number>('window.panelPainted');
  const title = await page.inSidebar<string>(`document.querySelector('h1').textContent`);
  expect(await page.inContentScript<string>(PANEL_SAYS)).toContain(title);
  const tasks = await page.inPage<number[]>(entriesOf('longtask', 'duration'));
  const shifts = await page.inPage<number[]>(entriesOf('layout-shift', 'value'));
  await page.clickButton();
  await waitForNoSidebar(page);
  await page.close();
  return {
    name,
    headline: Math.round(headline - click),
    head: Math.round(paints.head - click),
    report: Math.round(paints.report - click),
    task: Math.max(0, ...tasks),
    shift: shifts.reduce((sum, value) => sum + value, 0),
  };
}

/** Loading the page is not what is measured. */
const settled = (page: TestPage) =>
  page.inPage('new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }))');

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

it('shows the report soon, keeps the page free and in its place', { timeout: 180_000 }, async () => {
  const given = SAMPLES.flatMap(({ file, url }) => {
    const page = sharedPage(file);
    return page ? [{ name: file, url, file: page.file }] : [];
  });
  if (given.length === 0) console.log('The sample articles are not here: measured on our own alone.');
  const pages = given.length > 0 ? given : [{ name: 'sample', ...SAMPLE }];
  for (const { url, file } of pages) server.serve(url, { body: readFileSync(file) });

  const figures: Figures[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, url } of pages) figures.push(await measure(name, url));
  console.table(figures);
  const spread = (times: readonly number[]) => ({ median: quantile(times, 0.5), p95: quantile(times, 0.95) });
  const headline = spread(figures.map((each) => each.headline));
  const head = spread(figures.map((each) => each.head));
  const report = spread(figures.map((each) => each.report));
  console.log(
    `${figures.length} clicks. To the headline: median ${headline.median} ms, 95th percentile ${headline.p95} ms;`,
    `to outlet and date: ${head.median} ms, ${head.p95} ms; to the report: ${report.median} ms, ${report.p95} ms`,
  );

  if (STRICT) {
    expect(headline.median).toBeLessThan(AIM.medianMs);
    expect(headline.p95).toBeLessThan(AIM.p95Ms);
  }
  for (const { task, shift } of figures) {
    expect(task).toBeLessThan(AIM.longestTaskMs * SLACK);
    expect(shift).toBe(0);
  }
});
