/**
 * What every state looks like in three widths and as a whole, compared with a small picture of it. The pictures
 * are so small that another font does not matter and a missing part does; the fonts come with the tests, as those of
 * machines differ more than fonts of one kind do. After a change that is meant:
 * `UPDATE=1 npx vitest run --project components appearance`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { benchIn } from './bench';
import { type BrowserName, STATES, wearFonts } from './gallery';

const PICTURES = fileURLToPath(new URL('appearance/', import.meta.url));
/** By how much the pictures are smaller than what they show. */
const SMALLER = 10;
/** The mean difference of a colour channel, of 255, that a font may make. */
const TOLERANCE = 7;
/** Rows of the pictures by which a headline of another length may move all below it. */
const SHIFT = 4;
/** In a whole report, lines of another font's length push down what follows: only its length is compared, as a share. */
const LONGER = 0.12;

const FONTS = { sans: 'open-sans', serif: 'source-serif-4' };

const SIZES = ['320', '380', '520', 'whole'] as const;
type Size = (typeof SIZES)[number];

/** A PNG as a data URL, made small. */
async function miniature(page: Page, image: string): Promise<string> {
  return page.evaluate(
    async (url, smaller) => {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: Math.round(picture.width / smaller),
        height: Math.round(picture.height / smaller),
      });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL();
    },
    image,
    SMALLER,
  );
}

/** How two pictures differ: the mean of their colour channels (0–255) where both are, and the share of the height. */
async function difference(page: Page, one: string, other: string): Promise<{ mean: number; height: number }> {
  return page.evaluate(
    async (urls, shift) => {
      const pictures = await Promise.all(
        urls.map(async (url) => {
          const picture = new Image();
          picture.src = url;
          await picture.decode();
          return picture;
        }),
      );
      const heights = pictures.map(({ height }) => height);
      const [width, height] = [Math.min(...pictures.map((each) => each.width)), Math.min(...heights)];
      const [a, b] = pictures.map((picture) => {
        const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
        context?.drawImage(picture, 0, 0);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      });
      if (!a || !b) return { mean: 255, height: 1 };
      const row = width * 4;
      const meanAt = (rows: number) => {
        const [above, below] = rows > 0 ? [a.subarray(rows * row), b] : [a, b.subarray(-rows * row)];
        const length = Math.min(above.length, below.length);
        let sum = 0;
        for (let index = 0; index < length; index += 1)
          sum += Math.abs((above[index] ?? 0) - (below[index] ?? 0));
        return sum / ((length * 3) / 4);
      };
      const shifts = Array.from({ length: 2 * shift + 1 }, (_, index) => index - shift);
      return { mean: Math.min(...shifts.map(meanAt)), height: 1 - height / Math.max(...heights) };
    },
    [one, other],
    SHIFT,
  );
}

async function look(page: Page, workbench: Page, size: Size): Promise<string> {
  const width = size === 'whole' ? 380 : Number(size);
  await page.setViewport({ width, height: 800 });
  const hidden = await page.evaluate(() => {
    const report = document.querySelector('.report');
    return report ? report.scrollHeight - report.clientHeight : 0;
  });
  if (size === 'whole') await page.setViewport({ width, height: 800 + hidden });
  return miniature(workbench, `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`);
}

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  const bench = benchIn(name);
  let workbench: Page;
  const fileOf = (state: string, theme: string, size: Size) =>
    `${PICTURES}${name}/${state}-${theme}-${size}.png`;
  const stored = (state: string, theme: string, size: Size = '380') =>
    `data:image/png;base64,${readFileSync(fileOf(state, theme, size)).toString('base64')}`;
  beforeAll(async () => {
    workbench = await bench.browser.newPage();
  });

  for (const theme of ['light', 'dark'] as const) {
    it.each(STATES)(`%s looks as it did (${theme})`, async (state) => {
      const page = await bench.open({ state, theme });
      await wearFonts(page, FONTS);
      for (const size of SIZES) {
        const seen = await look(page, workbench, size);
        if (process.env.UPDATE) {
          mkdirSync(`${PICTURES}${name}`, { recursive: true });
          writeFileSync(fileOf(state, theme, size), Buffer.from(seen.split(',')[1] ?? '', 'base64'));
        }
        expect(existsSync(fileOf(state, theme, size))).toBe(true);
        const { mean, height } = await difference(workbench, seen, stored(state, theme, size));
        expect(height, size).toBeLessThan(LONGER);
        if (size !== 'whole') expect(mean, size).toBeLessThan(TOLERANCE);
      }
    });
  }

  it('would notice a state, a theme or a section gone wrong, and does not mind another font', async () => {
    const from = async (one: string, other: string) => (await difference(workbench, one, other)).mean;
    expect(await from(stored('rich', 'light'), stored('rich', 'dark'))).toBeGreaterThan(TOLERANCE);
    expect(await from(stored('rich', 'light'), stored('nothing-known', 'light'))).toBeGreaterThan(TOLERANCE);
    const page = await bench.open({ state: 'rich', theme: 'light' });
    await wearFonts(page, { ...FONTS, serif: FONTS.sans });
    const otherFont = await look(page, workbench, '380');
    await page.addStyleTag({ content: '.section-notices { display: none }' });
    const without = await look(page, workbench, '380');
    await page.addStyleTag({ content: '.section-claims { display: none }' });
    const shorter = await look(page, workbench, 'whole');
    expect(await from(otherFont, stored('rich', 'light'))).toBeLessThan(TOLERANCE);
    expect(await from(without, stored('rich', 'light'))).toBeGreaterThan(TOLERANCE);
    const { height } = await difference(workbench, shorter, stored('rich', 'light', 'whole'));
    expect(height).toBeGreaterThan(LONGER);
  });
});
