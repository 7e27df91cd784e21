/**
 * What every state looks like, compared with a small picture of it. The pictures
 * are so small that another font does not matter and a missing part does. After
 * a change that is meant: `UPDATE=1 npx vitest run --project components appearance`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, type Gallery, launch, STATES, serveGallery, show } from './gallery';

const PICTURES = fileURLToPath(new URL('appearance/', import.meta.url));
const WIDTH = 38;
const HEIGHT = 80;
/** The mean difference of a colour channel, of 255, that a font may make. */
const TOLERANCE = 7;

let gallery: Gallery;
beforeAll(async () => {
  gallery = await serveGallery();
}, 120_000);
afterAll(() => gallery?.close());

/** A PNG as a data URL, made small. */
async function miniature(page: Page, image: string): Promise<string> {
  return page.evaluate(
    async (url, width, height) => {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, width, height);
      return canvas.toDataURL();
    },
    image,
    WIDTH,
    HEIGHT,
  );
}

/** Mean difference of two pictures of the same size, 0–255. */
async function difference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (urls, width, height) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const picture = new Image();
          picture.src = url;
          await picture.decode();
          const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
          context?.drawImage(picture, 0, 0, width, height);
          return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!a || !b) return 255;
      return (
        a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / ((a.length * 3) / 4)
      );
    },
    [one, other],
    WIDTH,
    HEIGHT,
  );
}

async function look(page: Page, workbench: Page): Promise<string> {
  return miniature(workbench, `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`);
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let browser: Browser;
  let workbench: Page;
  const fileOf = (state: string, theme: string) => `${PICTURES}${name}/${state}-${theme}.png`;
  const stored = (state: string, theme: string) =>
    `data:image/png;base64,${readFileSync(fileOf(state, theme)).toString('base64')}`;
  beforeAll(async () => {
    browser = await launch(name);
    workbench = await browser.newPage();
  });
  afterAll(() => browser?.close());

  for (const theme of ['light', 'dark'] as const) {
    it.each(STATES)(`%s looks as it did (${theme})`, async (state) => {
      const page = await show(browser, gallery, { state, theme });
      const seen = await look(page, workbench);
      await page.close();
      if (process.env.UPDATE) {
        mkdirSync(`${PICTURES}${name}`, { recursive: true });
        writeFileSync(fileOf(state, theme), Buffer.from(seen.split(',')[1] ?? '', 'base64'));
      }
      expect(existsSync(fileOf(state, theme))).toBe(true);
      expect(await difference(workbench, seen, stored(state, theme))).toBeLessThan(TOLERANCE);
    });
  }

  it('would notice a state, a theme or a section gone wrong, and does not mind another font', async () => {
    expect(await difference(workbench, stored('rich', 'light'), stored('rich', 'dark'))).toBeGreaterThan(
      TOLERANCE,
    );
    expect(
      await difference(workbench, stored('rich', 'light'), stored('nothing-known', 'light')),
    ).toBeGreaterThan(TOLERANCE);
    const page = await show(browser, gallery, { state: 'rich', theme: 'light' });
    await page.addStyleTag({
      content: ':root { --sans: Arial, sans-serif !important; --serif: Times, serif !important }',
    });
    const otherFont = await look(page, workbench);
    await page.addStyleTag({ content: '.section-notices { display: none }' });
    const without = await look(page, workbench);
    await page.close();
    expect(await difference(workbench, otherFont, stored('rich', 'light'))).toBeLessThan(TOLERANCE);
    expect(await difference(workbench, without, stored('rich', 'light'))).toBeGreaterThan(TOLERANCE);
  });
});
