/** Pages that spy on the sidebar, hide it, tear it out or break what it stands on. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import { inBothBrowsers, openReport, SAMPLE, sidebarText, waitFor, waitForNoSidebar } from './harness';

const ARTICLE = readFileSync(SAMPLE.file, 'utf8');
const withHead = (html: string) => ARTICLE.replace('<head>', `<head>${html}`);
const script = (source: string) => withHead(`<script>${source}</script>`);

/** Words that stand in the sidebar and not in the article. */
const ONLY_IN_SIDEBAR = 'Who is in it';

interface Case {
  name: string;
  body: string;
  headers?: Record<string, string>;
}

const CASES: Case[] = [
  { name: 'hides everything', body: withHead('<style>* { display: none !important }</style>') },
  {
    name: 'fades the whole document',
    body: withHead('<style>html { opacity: 0; filter: blur(9px) }</style>'),
  },
  {
    name: 'styles all elements',
    body: withHead(`<style>html { font-size: 40px } * { all: unset !important; --paper: red; color: lime !important;
      position: static !important; width: 9px !important; transform: scale(0.1) !important }</style>`),
  },
  { name: 'is written from right to left', body: ARTICLE.replace('<html', '<html dir="rtl"') },
  {
    name: 'tampers with foreign elements every 50 ms',
    body: script(`setInterval(() => { for (const each of document.documentElement.children)
      if (each.localName === 'div') { each.style.cssText = 'display:none!important;position:absolute!important'; each.hidden = true; } }, 50)`),
  },
  {
    name: 'poisons the prototypes',
    body: script(`for (const [proto, names] of [[Array.prototype, ['map', 'filter', 'push', 'includes']], [String.prototype, ['replace', 'slice', 'trim']],
      [Object, ['keys', 'entries', 'hasOwn']], [JSON, ['parse', 'stringify']], [Node.prototype, ['cloneNode', 'appendChild']],
      [Element.prototype, ['attachShadow', 'append', 'querySelectorAll']], [Document.prototype, ['createElement', 'createRange']], [Promise.prototype, ['then']]])
      for (const name of names) proto[name] = () => { throw new Error('poisoned ' + name); };
      Object.freeze(Object.prototype);`),
  },
  {
    name: 'clobbers the document by names',
    body: ARTICLE.replace(
      '<main>',
      '<form name="body"><input name="documentElement"><img name="createElement"><img name="querySelectorAll"></form><main>',
    ),
  },
  {
    name: 'takes likely names first',
    body: script(`customElements.define('sidelight-panel', class extends HTMLElement {}); window.browser = window.chrome = { runtime: null };
      window.sidelight = window.sidelightReader = { close() { document.title = 'called'; } };`),
  },
  {
    name: 'allows nothing (CSP)',
    body: ARTICLE,
    headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'; style-src 'none'" },
  },
  {
    name: 'demands trusted types',
    body: ARTICLE,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  {
    name: 'is isolated from other origins',
    body: ARTICLE,
    headers: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  },
];

inBothBrowsers('Hostile pages', (bench) => {
  const open = ({ name, body, headers }: Case) =>
    bench.open(`https://hostile.test/${encodeURIComponent(name)}`, { body, headers });
  const shownSize = (page: TestPage) => page.inSidebar<[number, number]>('[innerWidth, innerHeight]');

  it.each(CASES)('opens whole and closes clean where the page $name', async (hostile) => {
    const page = await open(hostile);
    // Without any function that the page may have replaced.
    const elements = 'document.documentElement.childElementCount';
    const before = await page.inPage<number>(elements);
    expect(await openReport(page)).toContain(ONLY_IN_SIDEBAR);
    const [width, height] = await shownSize(page);
    expect(width).toBe(380);
    expect(height).toBeGreaterThan(500);
    await bench.screenshot(page, `hostile-${hostile.name.replace(/\W+/g, '-')}`);
    await page.clickButton();
    await waitForNoSidebar(page);
    expect(await page.inPage(elements)).toBe(before);
    expect(bench.server.takeRequests()).toEqual([]);
    // What the page itself throws or breaks by its policy is not ours.
    await bench.browser.takeProblems();
  });

  it('stays while the page tears it out fifty times', async () => {
    const page = await open({
      name: 'tears it out',
      body: script(`let left = 50; const tear = () => { const host = document.documentElement.lastElementChild;
        if (left > 0 && host?.localName === 'div') { left -= 1; left % 2 ? host.remove() : document.body.append(host); } };
        setInterval(tear, 10); window.tearsLeft = () => left;`),
    });
    await page.clickButton();
    await waitFor('the page to give up', () => page.inPage<boolean>('tearsLeft() === 0'), 20_000);
    await waitFor('the report', async () => (await sidebarText(page)).includes(ONLY_IN_SIDEBAR));
    expect(await shownSize(page)).toEqual([380, expect.any(Number)]);
    await bench.browser.takeProblems();
  });

  it('shows the page neither its words nor its keys', async () => {
    const page = await open({
      name: 'spies',
      body: script(`window.heard = []; for (const type of ['keydown', 'keypress', 'input', 'message', 'focusin', 'selectionchange', 'copy'])
        for (const target of [window, document]) target.addEventListener(type, (event) => heard.push([type, event.key, String(event.data)]), true);`),
    });
    const globals = 'Object.getOwnPropertyNames(window).length';
    const before = await page.inPage<number>(globals);
    await openReport(page);
    await page.inSidebar(`(getSelection().selectAllChildren(document.body),
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true })))`);
    expect(await page.inPage(globals)).toBe(before);
    expect(
      await page.inPage(`heard.filter(([type, key]) => type !== 'focusin' && key !== undefined)`),
    ).toEqual([]);
    expect(await page.inPage(`heard.filter(([type]) => type === 'message')`)).toEqual([]);
    expect(await page.inPage(`String(getSelection())`)).not.toContain(ONLY_IN_SIDEBAR);
    expect(await page.inPage(`document.body.innerText + document.documentElement.outerHTML`)).not.toContain(
      ONLY_IN_SIDEBAR,
    );
    expect(await page.inPage(`window.find(${JSON.stringify(ONLY_IN_SIDEBAR)})`)).toBe(false);
    expect(await page.inPage(`document.documentElement.lastElementChild.shadowRoot`)).toBe(null);
    expect(await page.inPage('window.length')).toBe(0);
    const resources = await page.inPage<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name)`,
    );
    expect(resources.filter((name) => name.includes('extension:'))).toEqual([]);
  });

  it('tells nothing to a sidebar that the page has framed itself', async () => {
    const page = await open({ name: 'frames it', body: ARTICLE });
    await openReport(page);
    // As if the page had found out the address, which it cannot in Chrome.
    const address = await page.inSidebar<string>('location.href.split("#")[0]');
    await page.clickButton();
    await waitForNoSidebar(page);
    await page.inPage(`(() => { const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(address)} + '#' + '0'.repeat(32); document.body.append(frame); })()`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const text = await framedText(page);
    expect(text).not.toContain(ONLY_IN_SIDEBAR);
    await bench.browser.takeProblems();
  });
});

/** What a frame of the page's own shows, where the browser lets it load at all. */
async function framedText(page: TestPage): Promise<string> {
  return (await page.hasSidebar()) ? sidebarText(page).catch(() => '') : '';
}
