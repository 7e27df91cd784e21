/** The gallery, built once (`gallery-setup.ts`) and served to real browsers. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { states } from '../../../entrypoints/gallery/states';
import { chromiumSandboxArgs, findChromium, findFirefox } from '../../browsers';

export type BrowserName = 'chromium' | 'firefox';
export const STATES = Object.keys(states);

/** Where the gallery is built to. */
export const DIRECTORY = fileURLToPath(new URL('../../../.output/gallery', import.meta.url));
/** Where the fonts of `wearFonts` are. */
const FONTS = fileURLToPath(new URL('../../../node_modules/@fontsource-variable', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface Gallery {
  origin: string;
  close(): void;
}

/** Serves the gallery on a port of its own. */
export async function serveGallery(): Promise<Gallery> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const file = pathname.startsWith('/fonts/')
      ? join(FONTS, pathname.slice('/fonts'.length))
      : join(DIRECTORY, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Starts a headless browser. @throws where it is not installed. */
export function launch(name: BrowserName): Promise<Browser> {
  const executablePath = name === 'chromium' ? findChromium() : findFirefox();
  if (!executablePath) throw new Error(`${name} is not installed`);
  return name === 'chromium'
    ? puppeteer.launch({ executablePath, args: chromiumSandboxArgs() })
    : puppeteer.launch({ browser: 'firefox', executablePath });
}

export interface Shown {
  /** A state of the sidebar, `rich` unless told otherwise; or one of the extension's own pages. */
  state?: string;
  page?: 'library' | 'settings';
  theme?: 'light' | 'dark';
  lang?: string;
  card?: string;
  shortcuts?: 'off';
  width?: number;
}

/** Opens one state or page alone and waits until it is drawn. */
export async function show(
  browser: Browser,
  gallery: Gallery,
  { width = 380, ...shown }: Shown,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  const query = shown.page ? shown : { state: 'rich', ...shown };
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  await page.goto(`${gallery.origin}/?${new URLSearchParams(Object.fromEntries(given))}`, {
    waitUntil: 'load',
  });
  // What lies below the first screen is drawn last.
  await page.waitForSelector('.foot, .message, .skeleton, .page');
  return page;
}

/**
 * Gives a page fonts that come with the tests: those of the machine differ from one to the next, and with them
 * where every line breaks.
 * @param families package names below `@fontsource-variable`
 */
export async function wearFonts(page: Page, families: { sans: string; serif: string }): Promise<void> {
  const faces = Object.entries(families).flatMap(([use, name]) =>
    ['latin', 'latin-ext'].map(
      (part) =>
        `@font-face { font-family: ${use}-${name}; font-weight: 300 800; src: url(/fonts/${name}/files/${name}-${part}-wght-normal.woff2)${part === 'latin' ? '' : '; unicode-range: U+0100-02FF, U+1E00-1EFF'} }`,
    ),
  );
  await page.addStyleTag({
    content: `${faces.join('\n')}
      :root { --sans: sans-${families.sans}, sans-serif !important; --serif: serif-${families.serif}, serif !important }`,
  });
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => {}));
}
