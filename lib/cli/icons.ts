/** Draws the toolbar icons from `assets/icon.svg` in a headless Chromium: `tsx lib/cli/icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { chromiumSandboxArgs, findChromium } from '../../test/browsers';

const SIZES = [16, 32, 48, 128];

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium was not found: set CHROME_PATH.');
const browser = await puppeteer.launch({ executablePath, args: chromiumSandboxArgs() });
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>
    ${await readFile('assets/icon.svg', 'utf8')}`);
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await writeFile(`assets/public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
