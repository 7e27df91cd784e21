/** The same tests in both browsers. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { startChromium } from './drivers/chromium';
import { startFirefox } from './drivers/firefox';
import { type Place, type TestBrowser, type TestPage, waitFor } from './drivers/types';
import { startServer, type TestServer } from './server';

const SCREENSHOTS = '.output/screenshots';
const SHARED = '../shared/seed-pages';

/** An article of our own, as `npm start` shows it. */
export const SAMPLE = {
  url: 'https://courier.test/ceasefire-answer',
  file: 'assets/sample/ceasefire-answer.html',
};

export interface Bench {
  readonly browser: TestBrowser;
  readonly server: TestServer;
  /** Serves a file or a body under an address and opens it; it is closed after the test. */
  open(
    url: string,
    page?: { file: string } | { body: string | Buffer; type?: string; headers?: Record<string, string> },
    where?: Place,
  ): Promise<TestPage>;
  screenshot(page: TestPage, name: string): Promise<void>;
}

/** Runs a suite in Chromium and in Firefox. After each test no console may hold an error. */
export function inBothBrowsers(title: string, suite: (bench: Bench) => void): void {
  describe.each([
    { name: 'Chromium', start: startChromium },
    { name: 'Firefox', start: startFirefox },
  ])(`${title} ($name)`, ({ start }) => {
    let browser: TestBrowser;
    let server: TestServer;
    let pages: TestPage[] = [];

    beforeAll(async () => {
      [browser, server] = await Promise.all([start(), startServer()]);
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    afterEach(async () => {
      for (const page of pages) await page.close();
      pages = [];
      expect(await browser.takeProblems()).toEqual([]);
    });
    suite({
      get browser() {
        return browser;
      },
      get server() {
        return server;
      },
      async open(url, page, where) {
        if (page) server.serve(url, 'file' in page ? { body: readFileSync(page.file) } : page);
        const opened = await browser.open(/^https?:/.test(url) ? server.address(url) : url, where);
        pages.push(opened);
        server.takeRequests();
        await browser.takeRequests();
        return opened;
      },
      async screenshot(page, name) {
        mkdirSync(SCREENSHOTS, { recursive: true });
        await page.screenshot(join(SCREENSHOTS, `${name}-${browser.name}.png`));
      },
    });
  });
}

/** The sample pages that stand beside the project on its developers' machines, where they are. */
export function sharedPage(name: string): { file: string } | undefined {
  const file = join(SHARED, name);
  return existsSync(file) ? { file } : undefined;
}

/** Clicks the button and waits for the report; gives the sidebar's text. */
export async function openReport(page: TestPage): Promise<string> {
  await page.clickButton();
  await waitFor('the report', () => page.inSidebar<boolean>(`document.querySelector('.foot') !== null`));
  return sidebarText(page);
}

export function sidebarText(page: TestPage): Promise<string> {
  return page.inSidebar<string>('document.body.innerText');
}

export const pageSource = (page: TestPage) => page.inPage<string>('document.documentElement.outerHTML');

export async function waitForNoSidebar(page: TestPage): Promise<void> {
  await waitFor('the sidebar to close', async () => !(await page.hasSidebar()));
}

export { waitFor };
