/** What axe-core objects to on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each objection as one line. Themes differ in colours alone. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const light = await run(page, 'light', RULES);
  const dark = await run(page, 'dark', ['color-contrast']);
  return [...light, ...dark];
}

async function run(page: Page, theme: string, runOnly: string[]): Promise<string[]> {
  const { violations } = (await page.evaluate(
    `document.documentElement.dataset.theme = '${theme}'; axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${theme} ${id}: ${target} ${failureSummary}`),
  );
}
