/**
 * `npm start`: builds the extension and opens it on a sample news page, in the
 * Chromium or Firefox that is installed, with the sidebar open. Where there is no
 * display it does so headless, writes a screenshot and prints its path.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, findFirefox } from '../../test/browsers';
import { startChromium } from '../../test/e2e/drivers/chromium';
import { startFirefox } from '../../test/e2e/drivers/firefox';
import { waitFor } from '../../test/e2e/drivers/types';
import { startServer } from '../../test/e2e/server';
import { runProgram } from './program';

const HELP = `Build the extension and open it on a sample news page, with the sidebar open.

  npm start

Takes Chromium or Chrome, else Firefox: CHROME_PATH and FIREFOX_PATH, where they
are in no usual place. Where there is no display, a screenshot is written.
`;

const PAGE = 'https://courier.test/ceasefire-answer';
const SAMPLE = 'assets/sample/ceasefire-answer.html';
const SCREENSHOT = '.output/screenshots/start.png';

async function main(args: string[]): Promise<undefined> {
  parseArgs({ args });
  const name = findChromium() ? 'chrome' : 'firefox';
  if (name === 'firefox' && !findFirefox())
    throw new Error('neither Chromium, Chrome nor Firefox was found. Set CHROME_PATH or FIREFOX_PATH.');
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
    console.log(
      `\nNo display was found, so the sidebar was opened unseen. Screenshot: ${resolve(SCREENSHOT)}`,
    );
    await browser.close();
  } else {
    console.log('\nThe sidebar is open. Close the browser, or press Ctrl+C, to end.');
    await browser.closed;
  }
  await server.close();
  return undefined;
}

runProgram({ name: 'start', help: HELP, main });
