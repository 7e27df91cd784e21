/** Settings page, library and welcome page, in the extension itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import { inBothBrowsers, openReport, SAMPLE, waitFor } from './harness';
import { inStore, openOwn, press, says, switchTo } from './own-pages';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

inBothBrowsers('The extension’s own pages', (bench) => {
  it.each(['options.html', 'library.html', 'welcome.html'])('%s: axe finds nothing', async (name) => {
    const page = await openOwn(bench, name);
    await waitFor('the page', () => page.inPage<boolean>(`document.querySelector('h1') !== null`));
    await page.inPage(`(() => { ${AXE} })()`);
    await page.inPage(`void axe.run().then((found) => { window.found = found; })`);
    const { violations } = await waitFor('axe', () =>
      page.inPage<AxeResults | false>('window.found ?? false'),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await bench.screenshot(page, name.replace('.html', ''));
  });

  it('does without single keys where they are switched off', async () => {
    const settings = await openOwn(bench, 'options.html');
    await says(settings, /Single keys/);
    const keysNamed = `document.querySelectorAll('[aria-keyshortcuts]').length`;
    await switchTo(settings, 'Single keys', false);
    const article = await bench.open(SAMPLE.url, SAMPLE);
    await openReport(article);
    expect(await article.inSidebar<number>(keysNamed)).toBe(0);
    await switchTo(settings, 'Single keys', true);
    const another = await bench.open(SAMPLE.url, SAMPLE);
    await openReport(another);
    expect(await another.inSidebar<number>(keysNamed)).toBe(2);
  });

  it('keeps reports only when it was asked to, and forgets them', async () => {
    const library = await openOwn(bench, 'library.html');
    await says(library, /No reports are kept/);
    const settings = await openOwn(bench, 'options.html');
    await says(settings, /Keep the reports/);
    await switchTo(settings, 'Keep the reports', true);
    await openReport(await bench.open(SAMPLE.url, SAMPLE));
    await library.go(await bench.browser.extensionPage('library.html'));
    await says(library, /Moscow answers the ceasefire proposal/);
    await press(library, /^Moscow answers/);
    await says(library, /Who is in it/);
    await library.inPage(`document.querySelector('button[aria-label="Close"]').click()`);
    await says(library, /Delete all/);
    await press(library, /^Delete all$/);
    await says(library, /Deleted: /);
    await says(library, /Nothing kept so far/);
    await press(library, /^Undo$/);
    await says(library, /1 report is back/);
    await says(library, /Moscow answers the ceasefire proposal/);
    await press(library, /^Delete all$/);
    await says(library, /Nothing kept so far/);
    await library.go(await bench.browser.extensionPage('library.html'));
    await says(library, /Nothing kept so far/);
    await switchTo(settings, 'Keep the reports', false);
  });

  it('does not bring an earlier report back over what was read anew', async () => {
    const settings = await openOwn(bench, 'options.html');
    await says(settings, /Keep the reports/);
    await switchTo(settings, 'Keep the reports', true);
    const library = await openOwn(bench, 'library.html');
    const readAt = () =>
      inStore<string | false>(
        library,
        'reports',
        'store.getAll().onsuccess = ({ target: { result: [kept] } }) => { result = kept?.read ?? false; };',
      );
    await openReport(await bench.open(SAMPLE.url, SAMPLE));
    const earlier = await waitFor('the report', readAt);
    await library.go(await bench.browser.extensionPage('library.html'));
    await says(library, /Delete all/);
    await press(library, /^Delete all$/);
    await says(library, /Nothing kept so far/);
    await openReport(await bench.open(SAMPLE.url, SAMPLE));
    const later = await waitFor('the report', readAt);
    expect(later > earlier).toBe(true);
    await press(library, /^Undo$/);
    await says(library, /1 report is back/);
    expect(await readAt()).toBe(later);
    await press(library, /^Delete all$/);
    await says(library, /Nothing kept so far/);
    await switchTo(settings, 'Keep the reports', false);
  });
});
