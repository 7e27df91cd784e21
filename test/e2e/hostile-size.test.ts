/**
 * Pages out of all proportion, text that is no text, and a background that is stopped at any moment. Each ends in a
 * report or a clear message, and closes clean. `npm run hostile` takes the sizes in full and prints a table.
 */
import { afterAll, expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import { inBothBrowsers, SAMPLE, waitFor, waitForNoSidebar } from './harness';

const FULL = process.env.SIDELIGHT_HOSTILE === 'full';
const size = (full: number, short: number) => (FULL ? full : short);
/** Far above what an idle machine takes: that it ends is what counts here, the table tells how fast. */
const PATIENCE_MS = 30_000;

const SENTENCE = 'Vladimir Putin met Donald Trump in Moscow, TASS reports. ';
const paged = (inner: string, script = '') =>
  `<!doctype html><html lang="en"><title>A headline</title><article><h1>A headline</h1>${inner}</article><script>${script}</script>`;
const paragraph = `<p>${SENTENCE.repeat(12)}</p>`;
const fill = (element: string, count: number) =>
  paged(
    paragraph,
    `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(element)}.repeat(${count}))`,
  );
const nest = (levels: number, hidden: boolean) =>
  paged(
    paragraph,
    `let at = document.body; for (let i = 0; i < ${levels}; i++) { const next = document.createElement('div');
      at.append(next); at = next; } at.textContent = 'deep'; document.body.lastChild.hidden = ${hidden};`,
  );

const CASES: [name: string, body: string, says: RegExp | undefined][] = [
  ['150,000 elements', fill('<i></i>', size(150_000, 60_000)), /Vladimir Putin/],
  ['2,000 levels', nest(2_000, false), /Vladimir Putin/],
  ['2,000 hidden levels', nest(2_000, true), /Vladimir Putin/],
  ['a text node of 10 MB', paged(`<p>${'word '.repeat(size(2_000_000, 400_000))}</p>`), undefined],
  ['100,000 links', fill('<a href=/>x</a> ', size(100_000, 30_000)), /Vladimir Putin/],
  ['50,000 mentions', paged(`<p>${SENTENCE.repeat(size(17_000, 1_000))}</p>`), undefined],
  [
    'a megabyte without a space',
    paged(`${paragraph}<p>${'x'.repeat(size(1_000_000, 300_000))}</p>`),
    /Vladimir Putin/,
  ],
  [
    'bidi controls, zero-width characters and NUL',
    paged(
      `<p>${'\u202EVladi\u200Bmir Putin\u202C \u2066met\u2069 \u0000 Donald\u00A0Trump. '.repeat(9)}</p>`,
    ),
    /Donald Trump/,
  ],
  [
    'emoji and lone surrogates',
    paged(paragraph, `document.querySelector('p').append('\\uD800 😀 \\uDC00')`),
    /Vladimir Putin/,
  ],
  ['patterns that blow up', paged(`${paragraph}<p>${'"('.repeat(20_000)}</p>`), /Vladimir Putin/],
  [
    'a table row of 5,000 cells',
    paged(`${paragraph}<table><tr>${'<td>x y</td>'.repeat(5_000)}</tr></table>`),
    /Vladimir Putin/,
  ],
];

inBothBrowsers('Pages out of proportion', (bench) => {
  const times: { page: string; ms: number }[] = [];
  afterAll(() => {
    if (FULL) console.table(times);
  });
  const outcome = (page: TestPage) =>
    waitFor(
      'a report or a message',
      () => page.inSidebar<string>(`document.querySelector('.section, .message') && document.body.innerText`),
      PATIENCE_MS,
    );

  it.each(CASES)(
    'ends well: %s',
    async (name, body, says) => {
      const page = await bench.open(`https://size.test/${encodeURIComponent(name)}`, { body });
      const elements = `document.getElementsByTagName('*').length`;
      const before = await page.inPage<number>(elements);
      const start = performance.now();
      await page.clickButton();
      const text = await outcome(page);
      times.push({ page: `${name}, ${bench.browser.name}`, ms: Math.round(performance.now() - start) });
      expect(text).toMatch(
        says ?? /Who is in it|No article here|Nothing in this article is known|could not be read/,
      );
      await page.clickButton();
      await waitForNoSidebar(page);
      expect(await page.inPage<number>(elements)).toBe(before);
      expect(bench.server.takeRequests()).toEqual([]);
    },
    2 * PATIENCE_MS,
  );

  it(
    'refuses a page of a million elements at once, on the button',
    async () => {
      const page = await bench.open('https://size.test/million', { body: fill('<i></i>', 1_000_000) });
      const start = performance.now();
      await page.clickButton();
      await waitFor('the refusal', async () => /too large/.test((await page.button()).title), PATIENCE_MS);
      times.push({
        page: `a million elements, ${bench.browser.name}`,
        ms: Math.round(performance.now() - start),
      });
      expect(await page.hasSidebar()).toBe(false);
    },
    2 * PATIENCE_MS,
  );

  it('does not take a name with a letter of another script for the name', async () => {
    const page = await bench.open('https://size.test/homoglyph', {
      // The first letter of the family name is Cyrillic.
      body: paged(`<p>${'Vladimir \u0420utin spoke in the hall on Monday evening. '.repeat(9)}</p>`),
    });
    await page.clickButton();
    await outcome(page);
    const actors = await page.inSidebar<string[]>(
      `[...document.querySelectorAll('.actor .name')].map((each) => each.textContent)`,
    );
    expect(actors).not.toContain('Vladimir Putin');
  });

  it.each([0, 15, 40, 80, 160, 320])('is stopped %i ms after the click, and goes on', async (delay) => {
    const page = await bench.open(SAMPLE.url, SAMPLE);
    await page.clickButton();
    await new Promise((resolve) => setTimeout(resolve, delay));
    await bench.browser.stopBackground().catch(() => {});
    // Where the click itself was lost with the background, the reader clicks again.
    if (!(await waitFor('the sidebar', () => page.hasSidebar(), 2_000).catch(() => false)))
      await page.clickButton();
    expect(await outcome(page)).toContain('14 March 2025');
  });
});
