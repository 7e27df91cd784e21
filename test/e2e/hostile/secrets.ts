/** What a page, and a process that it has taken over, can find out. */
import { expect, it } from 'vitest';
import { type Bench, openReport, pageSource, waitForNoSidebar } from '../harness';
import { keepsPromises, ONLY_IN_SIDEBAR } from '../promises';
import { DAY, served } from './case';
import { pause } from './navigation';

export function secrets(bench: Bench): void {
  const openArticle = (name: string) => {
    const { url, page } = served({ name });
    return bench.open(url, page);
  };

  it('gives the page one empty element, and nothing to find', async () => {
    const page = await openArticle('looks for it');
    await keepsPromises(bench, page, {
      name: 'looks for it',
      says: DAY,
      async whileOpen() {
        expect(await pageSource(page)).toMatch(/<div><\/div><\/html>$/);
        // All that stands in the sidebar is selected there.
        await page.inSidebar('getSelection().selectAllChildren(document.body)');
        expect(await page.inPage('String(getSelection())')).toBe('');
        expect(await page.inPage(`document.body.innerText`)).not.toContain(ONLY_IN_SIDEBAR);
        expect(await page.inPage(`document.documentElement.lastElementChild.shadowRoot`)).toBe(null);
        expect(
          await page.inPage(`(window.chrome?.runtime ?? window.browser?.runtime)?.sendMessage ?? null`),
        ).toBe(null);
        const names = `performance.getEntriesByType('resource').map(({ name }) => name)`;
        expect((await page.inPage<string[]>(names)).filter((name) => name.includes('extension:'))).toEqual(
          [],
        );
      },
    });
  });

  it('keeps settings, packs and history from the script in the page, and so from a page’s process', async ({
    skip,
  }) => {
    // Firefox cannot shut its storage to content scripts: SECURITY.md says so.
    if (bench.browser.name === 'firefox') skip();
    const page = await openArticle('is taken over');
    await openReport(page);
    const read = `chrome.storage.local.get().then(() => 'read', String)`;
    expect(await page.inContentScript(read)).toMatch(/not allowed/);
    const names = `indexedDB.databases().then((all) => all.map(({ name }) => name))`;
    expect(await page.inContentScript(names)).toEqual([]);
  });

  it('tells nothing to a sidebar that the page has framed itself', async () => {
    const page = await openArticle('frames it');
    await openReport(page);
    // As if the page had found out the address, which it cannot in Chrome.
    const address = await page.inSidebar<string>('location.href.split("#")[0]');
    await page.clickButton();
    await waitForNoSidebar(page);
    await page.inPage(`(() => { const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(address)} + '#' + '0'.repeat(32); document.body.append(frame); })()`);
    await pause(1_000);
    // Not every browser lets it load at all.
    const text = await page.inSidebar<string>('document.body.innerText').catch(() => '');
    expect(text).not.toContain(ONLY_IN_SIDEBAR);
    await bench.browser.takeProblems();
  });
}
