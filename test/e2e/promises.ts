/**
 * What Sidelight promises whatever the page: nothing is asked of the network, nothing is left or changed on the page,
 * the page sees neither words nor keys of the sidebar, nothing throws, and the sidebar is there soon.
 */
import { expect } from 'vitest';
import type { TestPage } from './drivers/types';
import { type Bench, waitFor, waitForNoSidebar } from './harness';
import { note } from './hostile/table';
import { readSpy, type Seen, sendSpy } from './spy';

/** Words that stand in the sidebar's reports and not in the articles. */
export const ONLY_IN_SIDEBAR = 'Who is in it';

const STRICT = Boolean(process.env.SIDELIGHT_STRICT);
const BOUNDS = {
  /** From the click to who is in the article, a message or a refusal. */
  usableMs: 1_000,
  /** For how long the page's main thread is kept busy without a break. */
  blockMs: { chromium: 500, firefox: 1_000 },
};
/** By how much a machine that does other things too may take longer. */
const SLACK = STRICT ? 1 : 12;
const PATIENCE_MS = 30_000;

export interface Expected {
  /** The case's name in the table. */
  name: string;
  /** What the sidebar says. */
  says: RegExp;
  /** Errors of the page's own. */
  ownErrors?: RegExp;
  /** The page takes the focus again and again, as any page may: nobody can type beside it. */
  restless?: boolean;
  /** Done with the page while the sidebar is open. */
  whileOpen?(text: string): Promise<void>;
}

/** Clicks, waits for a report or a message, types, clicks again, and holds the page against what it was. Gives the sidebar's text. */
export async function keepsPromises(bench: Bench, page: TestPage, expected: Expected): Promise<string> {
  const { browser, server } = bench;
  await sendSpy(page);
  const before = await readSpy(page, ONLY_IN_SIDEBAR);
  // What the page broke or asked for while it was loading is its own.
  await Promise.all([browser.takeProblems(), browser.takeRequests(), server.takeRequests()]);
  const clicked = performance.now();
  await page.clickButton();
  const usableMs = await usable(page, clicked);
  const text = await outcome(page);
  expect(text).toMatch(expected.says);
  if (!expected.restless) await typeSecretly(page);
  await expected.whileOpen?.(text);

  const open = await readSpy(page, ONLY_IN_SIDEBAR);
  expect(open).toMatchObject({ heard: [], found: false, globals: before.globals, frames: before.frames });
  await page.clickButton();
  await waitForNoSidebar(page);
  const after = await readSpy(page, ONLY_IN_SIDEBAR);
  expect(unchanging(after)).toEqual(unchanging(before));
  expect(server.takeRequests()).toEqual([]);
  expect(await browser.takeRequests()).toEqual([]);
  const problems = await browser.takeProblems();
  expect(problems.filter((problem) => !expected.ownErrors?.test(problem))).toEqual([]);
  holdsBounds(bench, expected.name, usableMs, after.blockMs);
  return text;
}

/** Clicks where nothing may run: the button says so within the bounds, and nothing else happens. */
export async function refuses(bench: Bench, page: TestPage, name: string, title: RegExp): Promise<void> {
  const clicked = performance.now();
  await page.clickButton();
  await waitFor(
    'the refusal',
    async () => {
      const button = await page.button();
      return title.test(button.title) && button.badge !== '';
    },
    PATIENCE_MS,
  );
  holdsBounds(bench, name, Math.round(performance.now() - clicked));
  expect(await page.hasSidebar()).toBe(false);
  expect(bench.server.takeRequests()).toEqual([]);
}

/** Milliseconds until the reader sees who is in the article, or a message; of a long article more is to come then. */
async function usable(page: TestPage, clicked: number): Promise<number> {
  const isThere = () =>
    page.inSidebar<boolean>(`document.querySelector('.section-actors, .foot, .message') !== null`);
  await waitFor('a usable sidebar', isThere, PATIENCE_MS);
  return Math.round(performance.now() - clicked);
}

/** The sidebar's text, as soon as it is a report or a message. */
export function outcome(page: TestPage, timeoutMs = PATIENCE_MS): Promise<string> {
  return waitFor(
    'a report or a message',
    () => page.inSidebar<string>(`document.querySelector('.foot, .message') && document.body.innerText`),
    timeoutMs,
  );
}

/** Notes the times for the table, and holds them to the bounds; strictly on a quiet machine alone. */
export function holdsBounds({ browser }: Bench, name: string, usableMs: number, blockMs?: number): void {
  note({ case: name, browser: browser.name, usableMs, blockMs });
  expect(usableMs).toBeLessThan(BOUNDS.usableMs * SLACK);
  if (blockMs !== undefined) expect(blockMs).toBeLessThan(BOUNDS.blockMs[browser.name] * SLACK);
}

/** In the search field, where there is one. */
async function typeSecretly(page: TestPage): Promise<void> {
  const search = `document.querySelector('[aria-keyshortcuts="/"]')`;
  if (!(await page.inSidebar<boolean>(`${search} !== null`))) return;
  await page.inSidebar(`${search}.click()`);
  await waitFor('the search field', () =>
    page.inSidebar<boolean>(`document.querySelector('[type=search]') !== null`),
  );
  await page.typeInSidebar('[type=search]', 'zq');
  await waitFor('the keys', () =>
    page.inSidebar<boolean>(`document.querySelector('[type=search]').value === 'zq'`),
  );
}

const unchanging = ({ source, globals, frames }: Seen) => ({ source, globals, frames });
