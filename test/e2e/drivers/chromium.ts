/** Drives Chromium with the built extension, through puppeteer. */
import { resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Target,
} from 'puppeteer-core';
import { chromiumSandboxArgs, findChromium } from '../../browsers';
import {
  type LaunchOptions,
  type Place,
  type TestBrowser,
  type TestPage,
  textShownIn,
  waitFor,
} from './types';

const EXTENSION = resolve('.output/chrome-mv3');

export async function startChromium({ headless = true }: LaunchOptions = {}): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium was not found: set CHROME_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [EXTENSION],
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: [
      ...chromiumSandboxArgs(),
      // Pages are served here under their own names; nothing else is reachable.
      '--host-resolver-rules=MAP * 127.0.0.1',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode',
      '--lang=en-GB',
    ],
  });
  const log = new Log();
  browser.on('targetcreated', (target: Target) => void log.watch(target));
  for (const target of browser.targets()) await log.watch(target);
  const extension = await waitFor('the extension', async () => {
    await browser.waitForTarget((target) => target.type() === 'service_worker');
    return [...(await browser.extensions()).values()][0];
  });
  // The first page after the installation would take the focus from what is tested.
  const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
  return {
    name: 'chromium',
    open: (url, where) => openPage(browser, extension, url, where),
    extensionPage: async (name) => `chrome-extension://${extension.id}/${name}`,
    takeProblems: async () => log.problems.splice(0),
    takeRequests: async () => log.requests.splice(0),
    stopBackground: () => stopWorker(browser, log),
    reloadExtension: async () => void (await browser.installExtension(EXTENSION)),
    inBackground: <T>(expression: string) =>
      inWorker<T>(browser, `(() => { const background = self; return ${expression}; })()`),
    memory: () => heapOf(browser),
    close: () => browser.close(),
    closed: new Promise((resolveClosed) => browser.once('disconnected', () => resolveClosed())),
  };
}

/** What all targets, the service worker included, write to the console and ask of the network. */
class Log {
  readonly problems: string[] = [];
  readonly requests: string[] = [];
  readonly #sessions = new Map<Target, CDPSession>();

  async watch(target: Target): Promise<void> {
    if (!['page', 'service_worker', 'iframe', 'other'].includes(target.type())) return;
    try {
      const session = await target.createCDPSession();
      this.#sessions.set(target, session);
      session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) =>
        this.problems.push(`${text} ${exception?.description ?? ''} ${url ?? ''}`),
      );
      session.on('Runtime.consoleAPICalled', ({ type, args }) => {
        if (type === 'error')
          this.problems.push(
            `console.error: ${args.map(({ value, description }) => value ?? description).join(' ')}`,
          );
      });
      session.on('Log.entryAdded', ({ entry }) => {
        if (entry.level === 'error') this.problems.push(`${entry.source}: ${entry.text} ${entry.url ?? ''}`);
      });
      session.on('Network.requestWillBeSent', ({ request }) => {
        // The browser asks for a page's icon in its own time.
        if (/^(https?|wss?):/.test(request.url) && !request.url.endsWith('/favicon.ico'))
          this.requests.push(request.url);
      });
      await Promise.all(
        ['Runtime.enable', 'Log.enable', 'Network.enable'].map((method) => enable(session, method)),
      );
    } catch {
      // A target that is gone before it could be watched.
    }
  }

  /** A worker that is watched is not stopped. */
  async leave(target: Target): Promise<void> {
    await this.#sessions
      .get(target)
      ?.detach()
      .catch(() => {});
    this.#sessions.delete(target);
  }
}

async function enable(session: CDPSession, method: string): Promise<void> {
  await session.send(method as 'Runtime.enable').catch(() => {});
}

async function stopWorker(browser: Browser, log: Log): Promise<void> {
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  if (target) await log.leave(target);
  try {
    await (await target?.worker())?.close();
  } catch {
    // It has stopped by itself meanwhile.
  }
  await waitFor('the worker to stop', async () => !browser.targets().some((each) => each === target));
}

async function inWorker<T>(browser: Browser, expression: string): Promise<T> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background does not run');
  return worker.evaluate(expression) as Promise<T>;
}

/** What the script engines of all pages, frames and workers hold, their buffers and documents included. */
async function heapOf(browser: Browser): Promise<number> {
  const watched = browser
    .targets()
    .filter((target) => ['page', 'iframe', 'other', 'service_worker'].includes(target.type()));
  const sizes = await Promise.all(
    watched.map(async (target) => {
      const session = await target.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize, ...others } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      // The types of the protocol lag behind it.
      const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = others as Record<string, number>;
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function openPage(
  browser: Browser,
  extension: Extension,
  url: string,
  where: Place = 'tab',
): Promise<TestPage> {
  if (where === 'private window') throw new Error('Chromium keeps extensions out of private windows');
  const page = await browser.newPage({ type: where });
  await page.bringToFront();
  await go(page, url);
  const sidebarOf = async () => {
    const found = page.frames().find((frame) => /^chrome-extension:.*\/sidebar\.html/.test(frame.url()));
    if (!found) throw new Error('There is no sidebar');
    return found;
  };
  const inContentScript = async <T>(expression: string) => {
    const [realm] = page.extensionRealms();
    if (!realm) throw new Error('No script of the extension runs in the page');
    return realm.evaluate(expression) as Promise<T>;
  };
  return {
    clickButton: () => clickButton(page, extension),
    hasSidebar: async () => page.frames().some((frame) => frame.url().includes('/sidebar.html')),
    inPage: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    inSidebar: async <T>(expression: string) => (await sidebarOf()).evaluate(expression) as Promise<T>,
    inContentScript,
    panelText: () =>
      inContentScript<string>(
        textShownIn('chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild)'),
      ),
    async typeInSidebar(selector, keys) {
      await (await sidebarOf()).focus(selector);
      await page.keyboard.type(keys);
    },
    button: () => readButton(browser, page),
    go: (address) => go(page, address),
    back: async () => void (await page.goBack()),
    resize: (width, height) => page.setViewport({ width, height }),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      // A hand is slower than this: the page has drawn itself with the pointer held before it moves.
      await new Promise((resolve) => setTimeout(resolve, 250));
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

async function go(page: Page, url: string): Promise<void> {
  // A document that the browser hands to a viewer, or refuses, still is the page to test.
  await page.goto(url, { waitUntil: 'load' }).catch(() => {});
}

/** A click in the same instant as a navigation can be refused: then once more. */
async function clickButton(page: Page, extension: Extension): Promise<void> {
  await page.bringToFront();
  try {
    await extension.triggerAction(page);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await extension.triggerAction(page);
  }
}

async function readButton(browser: Browser, page: Page): Promise<{ badge: string; title: string }> {
  await page.bringToFront();
  return inWorker(
    browser,
    `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return { badge: await chrome.action.getBadgeText({ tabId: tab.id }), title: await chrome.action.getTitle({ tabId: tab.id }) };
  })()`,
  );
}
