/** Runs the extraction in a real Chromium, on pages whose own scripts do not run. */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Extraction } from '../../../lib/article/article';
import { chromiumSandboxArgs } from '../../browsers';

export interface BrowserExtraction {
  title: string;
  published: string | null;
  text: string;
  /** The page's `outerHTML` was the same before and after. */
  untouched: boolean;
  /** Every stretch of the text stands where its anchor says. */
  anchored: boolean;
  elements: number;
  /** For how long the page's main thread worked, what else the machine did not counted. */
  milliseconds: number;
}

export interface ArticleBrowser {
  extract(html: string, url: string): Promise<BrowserExtraction>;
  close(): Promise<void>;
}

export async function openArticleBrowser(executablePath: string): Promise<ArticleBrowser> {
  const code = await bundle();
  const browser = await puppeteer.launch({ executablePath, args: chromiumSandboxArgs() });
  return {
    extract: (html, url) => extractIn(browser, code, html, url),
    close: () => browser.close(),
  };
}

async function extractIn(
  browser: Browser,
  code: string,
  html: string,
  url: string,
): Promise<BrowserExtraction> {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await offline(page);
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(`${code}; var before = document.documentElement.outerHTML;`);
    const start = await busyTime(session);
    await page.evaluate(
      `var extraction = sidelight.extract(document, { url: ${JSON.stringify(url)} }); undefined`,
    );
    const milliseconds = (await busyTime(session)) - start;
    const seen = await page.evaluate(`(${whatIsThere.toString()})(extraction, before)`);
    return { ...(seen as Omit<BrowserExtraction, 'milliseconds'>), milliseconds };
  } finally {
    await page.close();
  }
}

async function offline(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort());
}

/** Milliseconds that the page's main thread has worked so far. */
async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Runs in the page. */
function whatIsThere(
  { article, segments }: Extraction,
  before: string,
): Omit<BrowserExtraction, 'milliseconds'> {
  return {
    title: article.title,
    published: article.published ?? null,
    text: article.text,
    untouched: document.documentElement.outerHTML === before,
    anchored: segments.every(
      ({ start, length, node, offset }) =>
        node.isConnected &&
        node.data.slice(offset, offset + length) === article.text.slice(start, start + length),
    ),
    elements: document.querySelectorAll('*').length,
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'lib/article/article.ts', formats: ['iife'], name: 'sidelight' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the article module could not be bundled');
  return output.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}
