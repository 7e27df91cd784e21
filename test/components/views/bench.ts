/** What the tests of the gallery stand on: it is served, a browser is there, and what a test opens is closed after it. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type BrowserName, type Gallery, launch, type Shown, serveGallery, show } from './gallery';

export interface Bench {
  readonly browser: Browser;
  readonly gallery: Gallery;
  /** What was opened last. */
  readonly page: Page;
  /** Opens what is to be seen, the rich report unless told otherwise, and waits until it is drawn. */
  open(shown?: Shown): Promise<Page>;
  /** Changes the state that is shown, and waits for an element of the next. */
  become(state: string, seen: string): Promise<void>;
}

/** To be called in a file, or in a `describe`, once. */
export function benchIn(name: BrowserName): Bench {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;
  let open: Page[] = [];
  beforeAll(async () => {
    [gallery, browser] = await Promise.all([serveGallery(), launch(name)]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    gallery?.close();
  });
  afterEach(async () => {
    for (const each of open) await each.close();
    open = [];
  });
  return {
    get browser() {
      return browser;
    },
    get gallery() {
      return gallery;
    },
    get page() {
      return page;
    },
    async open(shown = {}) {
      page = await show(browser, gallery, shown);
      open.push(page);
      return page;
    },
    async become(state, seen) {
      await page.evaluate((next) => postMessage(next), state);
      await page.waitForSelector(seen);
    },
  };
}
