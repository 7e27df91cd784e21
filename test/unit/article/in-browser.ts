/** Runs the extraction in a real Chromium, on pages whose own scripts do not run. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
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
  milliseconds: number;
}

export interface ArticleBrowser {
  extract(html: string, url: string): Promise<BrowserExtraction>;
  close(): Promise<void>;
}

/** The words of the tested module that the page's side calls. */
declare const sidelight: typeof import('../../../lib/article/article');

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
    return (await page.evaluate(
      `${code};(${measured.toString()})(${JSON.stringify(url)})`,
    )) as BrowserExtraction;
  } finally {
    await page.close();
  }
}

async function offline(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort());
}

/** Runs in the page. */
function measured(url: string): BrowserExtraction {
  const before = document.documentElement.outerHTML;
  const start = performance.now();
  const { article, segments } = sidelight.extract(document, { url });
  const milliseconds = performance.now() - start;
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
    milliseconds,
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
