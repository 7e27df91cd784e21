/**
 * `npm start`: builds the extension and opens it on a sample news page, in the
 * Chromium or Firefox that is installed, with the sidebar open. Where there is no
 * display it does so headless, writes a screenshot and prints its path.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from '../../test/browsers';
import { startChromium } from '../../test/e2e/drivers/chromium';
import { startFirefox } from '../../test/e2e/drivers/firefox';
import { waitFor } from '../../test/e2e/drivers/types';
import { startServer } from '../../test/e2e/server';

const PAGE = 'https://courier.test/ceasefire-answer';
const SAMPLE = 'assets/sample/ceasefire-answer.html';
const SCREENSHOT = '.output/screenshots/start.png';

const name = findChromium() ? 'chrome' : 'firefox';
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

execFileSync('node_modules/.bin/wxt', ['build', '-b', name], { stdio: 'inherit' });
const server = await startServer();
server.serve(PAGE, { body: readFileSync(SAMPLE) });
const browser = await (name === 'chrome' ? startChromium : startFirefox)({ headless });
const page = await browser.open(server.address(PAGE));
await page.clickButton();
await waitFor('the report', () => page.inSidebar<boolean>(`document.querySelector('.section') !== null`));

if (headless) {
  mkdirSync('.output/screenshots', { recursive: true });
  await page.screenshot(SCREENSHOT);
  console.log(`\nNo display was found, so the sidebar was opened unseen. Screenshot: ${resolve(SCREENSHOT)}`);
  await browser.close();
} else {
  console.log('\nThe sidebar is open. Close the browser, or press Ctrl+C, to end.');
  await browser.closed;
}
await server.close();
