/** What Sidelight promises whatever the page: nothing asked of the network, nothing left or changed on the page. */
import { expect } from 'vitest';
import type { TestPage } from './drivers/types';
import { type Bench, pageSource, waitFor, waitForNoSidebar } from './harness';

const GLOBALS = 'Object.getOwnPropertyNames(window).sort().join()';
const PATIENCE_MS = 30_000;

/** Clicks, waits for a report or a message, clicks again, and holds the page against what it was. Gives the sidebar's text. */
export async function openAndClose(bench: Bench, page: TestPage): Promise<string> {
  const before = await stateOf(page);
  await page.clickButton();
  const text = await outcome(page);
  expect(await page.inPage(GLOBALS)).toBe(before.globals);
  await page.clickButton();
  await waitForNoSidebar(page);
  expect(await stateOf(page)).toEqual(before);
  expect(bench.server.takeRequests()).toEqual([]);
  expect(await bench.browser.takeRequests()).toEqual([]);
  return text;
}

/** The sidebar's text, as soon as it is a report or a message. */
export function outcome(page: TestPage, timeoutMs = PATIENCE_MS): Promise<string> {
  return waitFor(
    'a report or a message',
    () => page.inSidebar<string>(`document.querySelector('.section, .message') && document.body.innerText`),
    timeoutMs,
  );
}

async function stateOf(page: TestPage): Promise<{ source: string; globals: string; frames: number }> {
  return {
    source: await pageSource(page),
    globals: await page.inPage(GLOBALS),
    frames: await page.inPage('window.length'),
  };
}
