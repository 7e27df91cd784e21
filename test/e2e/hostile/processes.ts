/** The background stopped at any moment, a storage that is full or fails. */
import { expect, it } from 'vitest';
import { type Bench, openReport, SAMPLE, waitFor, waitForNoSidebar } from '../harness';
import { holdsBounds, outcome } from '../promises';
import { DAY } from './case';
import { pause } from './navigation';
import { FULL } from './table';

/** After the click: while the script is injected, the frame loads, the article is read, the report made and shown. */
const MOMENTS = FULL ? [0, 15, 40, 80, 120, 160, 240, 320] : [0, 40, 160];

/** Every store of the background fails, as on a full or broken disk. */
const FAIL = `(() => {
  const fail = () => { throw new background.Error('The disk is full'); };
  background.IDBFactory.prototype.open = fail;
  const { local } = (background.browser ?? background.chrome).storage;
  for (const name of ['get', 'set', 'remove']) local[name] = () => background.Promise.reject(new background.Error('The disk is full'));
})()`;

/** Leaves not a byte of what the browser grants the extension. */
const FILL = `(async () => {
  const { local } = chrome.storage;
  const free = local.QUOTA_BYTES - (await local.getBytesInUse());
  await local.set({ ballast: 'x'.repeat(free - 500) });
  let length = 0;
  for (let more = 512; more >= 1; more /= 2)
    await local.set({ filler: 'x'.repeat(length + more) }).then(() => { length += more; }, () => {});
})()`;

export function processes(bench: Bench): void {
  const openSample = () => bench.open(SAMPLE.url, SAMPLE);

  it.each(MOMENTS)('is stopped %i ms after the click, and goes on within a second', async (delay) => {
    const page = await openSample();
    await page.clickButton();
    await pause(delay);
    await bench.browser.stopBackground().catch(() => {});
    let since = performance.now();
    const isThere = await waitFor('the sidebar', () => page.hasSidebar(), 1_000).catch(() => false);
    if (!isThere) {
      // The click itself was lost with the background: nothing has come of it, and the reader clicks again.
      since = performance.now();
      await page.clickButton();
    }
    expect(await outcome(page)).toMatch(DAY);
    const name = `background stopped after ${delay} ms${isThere ? '' : ', clicked again'}`;
    holdsBounds(bench, name, Math.round(performance.now() - since));
  });

  it('keeps what was kept when it is stopped', async () => {
    const settings = await bench.open(await bench.browser.extensionPage('options.html'));
    const width = `document.querySelector('input[name=width]')`;
    const setWidth = async (value: number) => {
      await waitFor('the settings', () => settings.inPage<boolean>(`${width} !== null`));
      await settings.inPage(
        `(${width}.value = ${value}, ${width}.dispatchEvent(new Event('change', { bubbles: true })))`,
      );
      await waitFor('the width', () => settings.inPage<boolean>(`${width}.value === '${value}'`));
    };
    await setWidth(420);
    await bench.browser.stopBackground();
    const page = await openSample();
    await openReport(page);
    expect(await page.inSidebar('innerWidth')).toBe(420);
    await setWidth(380);
  });

  it('shows the report although every store fails', async () => {
    await bench.browser.inBackground(FAIL);
    const page = await openSample();
    expect(await openReport(page)).toMatch(DAY);
    await page.inSidebar(`document.querySelector('[aria-keyshortcuts=h]').click()`);
    await waitFor('the marks', () => page.inPage<boolean>('CSS.highlights.size > 0'));
    await page.clickButton();
    await waitForNoSidebar(page);
    await bench.browser.stopBackground();
  });

  it('says in the settings that a choice could not be kept', async () => {
    const settings = await bench.open(await bench.browser.extensionPage('options.html'));
    await waitFor('the settings', () =>
      settings.inPage<boolean>(`document.querySelector('input[type=checkbox]') !== null`),
    );
    await settings.inPage(
      `void ((globalThis.browser ?? chrome).storage.local.set = () => Promise.reject(new Error('The disk is full')))`,
    );
    await settings.inPage(`document.querySelector('input[type=checkbox]').click()`);
    await waitFor('the message', () =>
      settings.inPage<boolean>(`/The disk is full/.test(document.querySelector('[role=alert]').textContent)`),
    );
    expect(await settings.inPage(`document.querySelector('input[type=checkbox]').checked`)).toBe(false);
  });

  it('shows the report, and says what could not be kept, with the storage full to the last byte', async ({
    skip,
  }) => {
    // Firefox sets no bound but the disk's.
    if (bench.browser.name === 'firefox') skip();
    const settings = await bench.open(await bench.browser.extensionPage('options.html'));
    const marking = `document.querySelector('input[type=checkbox]')`;
    const isOn = () => settings.inPage<boolean>(`${marking}?.checked ?? false`);
    await waitFor('the settings', () => settings.inPage<boolean>(`${marking} !== null`));
    if (!(await isOn())) await settings.inPage(`${marking}.click()`);
    await waitFor('the choice', isOn);
    await settings.inPage(FILL);
    // “false” needs a byte more than “true”.
    await settings.inPage(`${marking}.click()`);
    await waitFor('the message', () =>
      settings.inPage<boolean>(`/quota/i.test(document.querySelector('[role=alert]').textContent)`),
    );
    expect(await isOn()).toBe(true);
    expect(await openReport(await openSample())).toMatch(DAY);
    await settings.inPage(`chrome.storage.local.remove(['ballast', 'filler'])`);
    await settings.inPage(`${marking}.click()`);
    await waitFor('the choice', async () => !(await isOn()));
  });
}
