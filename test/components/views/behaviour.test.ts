/** What the sidebar does when it is read, clicked and typed to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../components/messages/load';
import { rich } from '../../fixtures/context';
import { benchIn } from './bench';
import { DIRECTORY, type Shown, STATES } from './gallery';

const KILOBYTE = 1024;
const bench = benchIn('chromium');
let page: Page;
/** The actions that the sidebar asked for, by name. */
let asked: string[];

async function open(shown: Shown = {}): Promise<void> {
  asked = [];
  page = await bench.open(shown);
  page.on('console', (message) => asked.push(message.text()));
}

const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent);
const focused = () => page.evaluate(() => document.activeElement?.textContent);

/** Elements that stick out of the sidebar at its end. */
const sticking = () =>
  page.$$eval('.sidelight *:not(.visually-hidden)', (elements) =>
    elements
      .filter(
        (element) => !element.closest('.drawing, .visually-hidden') && !element.parentElement?.closest('svg'),
      )
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
  );

describe('cards', () => {
  it('open from a name, take the focus, and give it back on Escape', async () => {
    await open();
    await page.focus('.actor .name');
    await page.keyboard.press('Enter');
    expect(await textOf('.card-pane h1')).toBe('Mara Lindqvist');
    expect(await focused()).toBe('Mara Lindqvist');
    await page.keyboard.press('Escape');
    expect(await page.$('.card-pane')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('name');
    await page.keyboard.press('Escape');
    expect(asked).toContain('onClose');
  });

  it('go back and forward', async () => {
    await open({ card: 'person/ivo-kastel' });
    await page.click('.card-pane .event .name');
    expect(await textOf('.card-pane h1')).toBe('Telephone call of the leaders');
    await page.click('button[aria-label=Back]');
    expect(await textOf('.card-pane h1')).toBe('Ivo Kastel');
    await page.click('button[aria-label=Forward]');
    expect(await textOf('.card-pane h1')).toBe('Telephone call of the leaders');
  });

  it('leave the report where it was', async () => {
    await open();
    await page.$eval('.report', (report) => report.scrollTo(0, 900));
    await page.$$eval('.event .name', ([first]) => (first as HTMLElement).click());
    await page.waitForSelector('.card-pane');
    await page.keyboard.press('Escape');
    expect(await page.$eval('.report', (report) => report.scrollTop)).toBe(900);
  });
});

describe('the timeline', () => {
  it('is one stop for the Tab key; arrow keys move from mark to mark', async () => {
    await open();
    expect(await page.$$eval('.mark[tabindex="0"]', (marks) => marks.length)).toBe(1);
    await page.focus('.mark[tabindex="0"]');
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(second).not.toBe(first);
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(first);
  });

  it('shows the same events in its list', async () => {
    await open();
    for (const more of await page.$$('.section-timeline .more')) await more.click();
    expect(await page.$$eval('.event .name', (names) => names.length)).toBe(12);
  });

  it('draws an arc from a plan to what came of it', async () => {
    await open();
    const arcs = await page.$$eval('.arcs path', (paths) => paths.map((path) => path.getAttribute('d')));
    const [, from, to] = arcs[0]?.match(/^M([\d.]+) .* ([\d.]+) [\d.]+$/) ?? [];
    const at = (name: string) =>
      page.$eval(`.mark[title*="${name}"]`, (mark) => Number.parseFloat((mark as HTMLElement).style.left));
    expect(arcs).toHaveLength(1);
    expect(Number(from)).toBeCloseTo(await at('Meeting of the leaders'));
    expect(Number(to)).toBeCloseTo(await at('Summit at Harrow Bay'));
  });

  it('zooms and pans from the keyboard and shows all again', async () => {
    await open();
    const ticks = () =>
      page.$$eval('.axis-label', (labels) =>
        labels.map((label) => [label.textContent, label.getAttribute('x')]),
      );
    const first = await ticks();
    await page.focus('.mark[tabindex="0"]');
    await page.keyboard.press('+');
    const other = async (than: unknown) =>
      vi.waitUntil(async () => {
        const now = await ticks();
        return JSON.stringify(now) !== JSON.stringify(than) && now;
      });
    const nearer = await other(first);
    await page.keyboard.press('PageDown');
    await other(nearer);
    await page.keyboard.press('0');
    const shown = () =>
      page.$$eval('.mark', (marks) =>
        marks.reduce(
          (sum, mark) => sum + Number(mark.querySelector('.point')?.getAttribute('data-count')),
          0,
        ),
      );
    await vi.waitUntil(async () => (await shown()) === 12);
  });

  it('opens a cluster by zooming to it', async () => {
    await open();
    const before = await page.$$eval('.mark', (marks) => marks.map((mark) => mark.getAttribute('title')));
    await page.click('.cluster');
    expect(
      await page.$$eval('.mark', (marks) => marks.map((mark) => mark.getAttribute('title'))),
    ).not.toEqual(before);
  });

  it('keeps to the events of one actor when asked to', async () => {
    await open();
    await page.select('.filter select', 'person/ivo-kastel');
    const names = await page.$$eval('.event .name', (all) => all.map(({ textContent }) => textContent));
    expect(names).toContain('Summit at Harrow Bay');
    expect(names).not.toContain('Vote of the assembly on the border');
  });
});

describe('the search', () => {
  it('opens with “/”, finds, and opens what was found', async () => {
    await open();
    await page.keyboard.press('/');
    await page.type('.search input', 'kastel');
    await page.waitForSelector('.results button');
    expect(await textOf('.search-status')).toBe('1 result');
    await page.click('.results button');
    expect(await textOf('.card-pane h1')).toBe('Ivo Kastel');
  });

  it('says so when nothing is found', async () => {
    await open();
    await page.keyboard.press('/');
    await page.type('.search input', 'zzz');
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent);
    expect(await textOf('.search-status')).toBe('Nothing found for “zzz”.');
  });
});

it('switches the marks on the page with the key H, but not while something is typed', async () => {
  await open();
  const pressed = () => page.$eval('[aria-keyshortcuts=h]', (button) => button.getAttribute('aria-pressed'));
  expect(await pressed()).toBe('true');
  await page.keyboard.press('h');
  expect(await pressed()).toBe('false');
  await page.keyboard.press('/');
  await page.type('.search input', 'h');
  expect(await pressed()).toBe('false');
});

it('leads from the number of events since to the timeline', async () => {
  await open();
  await page.click('.age button');
  expect(await focused()).toContain('Before and after');
  const { top } = await page.$eval('.section-timeline', (section) =>
    section.getBoundingClientRect().toJSON(),
  );
  expect(top).toBeLessThan(120);
});

it('says on the map and beside it who holds a contested place and whose it is', async () => {
  await open();
  await page.waitForSelector('.map-note');
  expect(await page.$$eval('.map-note', (notes) => notes.map(({ textContent }) => textContent))).toEqual([
    'held by Norvia',
    'sovereign: Sudland',
  ]);
  expect(await textOf('.standing')).toBe('Held byNorvia since Sept 2019SovereignSudlandClaimed byNorvia');
});

it('folds a section and says which', async () => {
  await open();
  await page.click('.section-actors h2 button');
  expect(await page.$eval('.section-actors .section-body', (body) => (body as HTMLElement).hidden)).toBe(
    true,
  );
  expect(asked).toContain('onFold "actors" true');
});

it('goes to the mention nearest to the pointer', async () => {
  await open();
  const ticks = await page.$('.actor .ticks');
  const width = (await ticks?.boundingBox())?.width ?? 0;
  await ticks?.click({ offset: { x: width - 1, y: 5 } });
  const last = rich.mentions.filter(({ entity }) => entity === 'person/mara-lindqvist').pop();
  const told = await vi.waitUntil(() => asked.find((text) => text.startsWith('onGoTo')));
  const [, span] = told.split(/ (.*)/);
  expect(JSON.parse(span ?? '{}')).toMatchObject({ start: last?.start, end: last?.end });
});

describe('links', () => {
  it('lead to the web only, in a tab that knows nothing of this one', async () => {
    await open({ card: 'person/mara-lindqvist' });
    const links = await page.$$eval('a', (all) =>
      all.map(({ href, rel, target }) => ({ href, rel, target })),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const { href, rel, target } of links) {
      expect(href).toMatch(/^https?:/);
      expect(rel).toBe('noopener noreferrer');
      expect(target).toBe('_blank');
    }
  });

  it('are not followed to be shown: nothing is fetched from elsewhere', async () => {
    await open();
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetched.filter((url) => !url.startsWith(bench.gallery.origin))).toEqual([]);
  });
});

describe('at 320, 380 and 520 px', () => {
  const stickingAt = async (width: number) => {
    await page.setViewport({ width, height: 800 });
    return sticking();
  };

  it.each(STATES)('nothing sticks out: %s', async (state) => {
    await open({ state });
    for (const width of [320, 380, 520]) expect(await stickingAt(width)).toEqual([]);
  });

  it.each(LANGUAGES)('nothing sticks out in another language: %s', async (lang) => {
    await open({ lang, width: 320 });
    expect(await sticking()).toEqual([]);
    expect(await page.$eval('html', ({ lang: tag }) => tag)).toBe(lang);
    expect(
      await page.$eval('.sidelight', (root) => [root.getAttribute('lang'), root.getAttribute('dir')]),
    ).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
  });

  it('nothing sticks out with text of twice the size', async () => {
    await open();
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    for (const width of [320, 380, 520]) expect(await stickingAt(width)).toEqual([]);
  });
});

it('prints the whole report, folded sections too, and no buttons', async () => {
  await open();
  await page.click('.section-actors h2 button');
  await page.emulateMediaType('print');
  const visible = (selector: string) => page.$eval(selector, (element) => element.checkVisibility());
  expect(await visible('.section-actors .actor')).toBe(true);
  expect(await visible('.foot')).toBe(true);
  expect(await visible('.toolbar')).toBe(false);
});

it('stays legible in forced colours', async () => {
  await open();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const border = await page.$eval('.notice', (notice) => getComputedStyle(notice).borderTopStyle);
  expect(border).toBe('solid');
  // Backgrounds are all the same there: what they tell elsewhere is told by an outline.
  const outline = await page.$eval('.tool[aria-pressed=true]', (tool) => getComputedStyle(tool).outlineStyle);
  expect(outline).toBe('solid');
});

it('shows a reviewed claim with who reviewed it and how, at once', async () => {
  await open({ state: 'reviewed' });
  expect(await textOf('.topic h3')).toBe('Norvia holds all of the isthmus.');
  const shown = await page.$eval('.topic .claim', (claim) => (claim as HTMLElement).innerText);
  expect(shown).toContain('rated “Not so”');
  expect(shown).toContain('Sound Checks');
  expect(shown).not.toContain('Norvia holds');
  // Where there is a claim to compare, something is known.
  expect(await page.$('.little')).toBeNull();
});

it('moves nothing where motion is not wanted', async () => {
  await open({ state: 'loading' });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

it('does not move anything after the first paint', async () => {
  await open();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});

it('keeps script and style under 120 KB, the map under 60 KB', async () => {
  await open();
  const assets = join(DIRECTORY, 'assets');
  const packed = readdirSync(assets).map((file) => gzipSync(readFileSync(join(assets, file))).length);
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(120 * KILOBYTE);
  expect(readFileSync(join(DIRECTORY, 'map.json')).length).toBeLessThan(60 * KILOBYTE);
});
