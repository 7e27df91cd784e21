/** Pages that hide the sidebar, restyle it, cover it, tear it out, or forge what it listens to. */
import { expect, it } from 'vitest';
import type { TestPage } from '../drivers/types';
import { type Bench, waitFor } from '../harness';
import { keepsPromises, ONLY_IN_SIDEBAR } from '../promises';
import { DAY, type HostilePage, inTurn, script, served } from './case';
import { FULL } from './table';

const style = (css: string) => `<style>${css}</style>`;
const every50Ms = (source: string) => script(`setInterval(() => { ${source} }, 50)`);
const HOSTS = `for (const host of document.documentElement.children) if (host.localName === 'div')`;

const PAGES: HostilePage[] = [
  { name: 'hides everything', head: style('* { display: none !important }') },
  { name: 'fades the document', head: style('html { opacity: 0 }') },
  { name: 'blurs the document', head: style('html { filter: blur(9px) }') },
  {
    name: 'has a root font of 40 px, and restyles all elements',
    head: style(`html { font-size: 40px } * { all: unset !important; position: static !important;
      width: 9px !important; transform: scale(0.1) !important }`),
  },
  {
    name: 'sets variables of all likely names',
    head: style(`*, ::before { --paper: red !important; --ink: red !important; --accent: red !important;
      --height: 0 !important; --width: 0 !important; --tw-bg-opacity: 0 !important }`),
  },
  { name: 'is written from right to left', head: script(`document.documentElement.dir = 'rtl'`) },
  {
    name: 'tampers with foreign elements',
    restless: true,
    head: every50Ms(`${HOSTS} { host.style.cssText = 'display:none!important;position:absolute!important';
      host.hidden = true; host.inert = true; host.popover = 'auto'; host.className = 'ad'; host.innerHTML = '<b>mine</b>'; }`),
  },
  {
    name: 'swallows all events',
    head: script(`for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'toggle', 'beforetoggle',
      'load', 'message', 'focus', 'scroll', 'wheel', 'input']) for (const target of [window, document])
      target.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);`),
  },
  {
    name: 'forges messages and events',
    head: every50Ms(`for (const to of ['reader', 'sidebar', 'background']) for (const type of ['close', 'page-changed', 'read'])
        window.postMessage({ forged: true, to, type, panel: '0'.repeat(32) }, '*');
      ${HOSTS} for (const type of ['toggle', 'click', 'close', 'pagehide', 'load', 'error']) host.dispatchEvent(new Event(type));
      for (const type of ['wxt:content-script-started', 'popstate', 'pagehide', 'beforeunload', 'resize', 'scroll']) window.dispatchEvent(new Event(type));`),
  },
  {
    name: 'covers all with a popover',
    // Before the page is held against what it was; `dialogs.ts` has those that come later.
    head: script(`addEventListener('DOMContentLoaded', () => { const cover = document.createElement('i');
      cover.id = 'cover'; cover.popover = 'manual'; cover.style = 'width:100vw;height:100vh'; document.body.append(cover); cover.showPopover(); })`),
  },
];

const TEARS = FULL ? 100 : 40;
const tearing = (times: number) =>
  script(`let left = ${times}; window.tearsLeft = () => left;
    const tear = () => { const host = document.documentElement.lastElementChild;
      if (left > 0 && host?.localName === 'div') { left -= 1; left % 2 ? host.remove() : document.body.append(host); } };
    setInterval(tear, 10);`);

export function looks(bench: Bench): void {
  const shownSize = (page: TestPage) => page.inSidebar<[number, number]>('[innerWidth, innerHeight]');

  it.each(inTurn('hides, restyles, tampers, forges and covers', PAGES))(
    'is whole where the page $name',
    async (hostile) => {
      const { url, page: given } = served(hostile);
      const page = await bench.open(url, given);
      await keepsPromises(bench, page, {
        name: hostile.name,
        says: DAY,
        restless: hostile.restless,
        async whileOpen() {
          const [width, height] = await shownSize(page);
          expect(width).toBe(380);
          expect(height).toBeGreaterThan(500);
          // Firefox would blur the sidebar with the page's root.
          if (bench.browser.name === 'firefox' && hostile.head?.includes('blur'))
            expect(await page.inPage('getComputedStyle(document.documentElement).filter')).toBe('none');
          await bench.screenshot(page, `hostile-${hostile.name.replace(/\W+/g, '-')}`);
        },
      });
    },
  );

  it(`stays while the page tears it out, and moves it, ${TEARS} times`, async () => {
    const { url, page: given } = served({ name: 'tears it out', head: tearing(TEARS) });
    const page = await bench.open(url, given);
    await page.clickButton();
    await waitFor('the page to give up', () => page.inPage<boolean>('tearsLeft() === 0'), 20_000);
    await waitFor('the report', () =>
      page.inSidebar<boolean>(`document.body.innerText.includes(${JSON.stringify(ONLY_IN_SIDEBAR)})`),
    );
    expect(await shownSize(page)).toEqual([380, expect.any(Number)]);
  });
}
