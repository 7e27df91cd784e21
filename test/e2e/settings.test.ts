/** Settings page, packs, library and welcome page, in the extension itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import { inBothBrowsers, openReport, SAMPLE, waitFor } from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PACK = {
  id: 'my-pack',
  version: '1',
  asOf: '2026-11-01',
  records: [
    {
      id: 'person/zara-quill',
      name: 'Zara Quill',
      description: 'Harbour master of an invented port.',
      sources: [{ url: 'https://port.example/quill', publisher: 'Port' }],
    },
  ],
};

/** What a file may hold that is no pack, with what the page must say of it. */
const NO_PACKS: [name: string, content: string, says: RegExp][] = [
  ['no JSON', 'not a pack', /neither a built pack nor JSON/],
  ['a list', '[]', /a pack is an object/],
  ['no records', '{"id":"p","version":"1","asOf":"2026-01-01"}', /records/],
  [
    'a record of no known kind',
    JSON.stringify({ ...PACK, records: [{ id: 'planet/mars' }] }),
    /planet\/mars/,
  ],
  [
    'a link that runs',
    JSON.stringify(PACK).replace('https://port.example/quill', 'javascript:alert(1)'),
    /url/i,
  ],
  [
    'a link to a file',
    JSON.stringify(PACK).replace('https://port.example/quill', 'file:///etc/passwd'),
    /url/i,
  ],
  ['a depth of a thousand', '['.repeat(1000) + ']'.repeat(1000), /levels deep/],
  ['a wrong date', JSON.stringify({ ...PACK, asOf: 'soon' }), /full date/],
  [
    'a key that poisons',
    `{"__proto__":{"id":"p"},"id":"p","version":"1","asOf":"2026-01-01","records":[]}`,
    /__proto__/,
  ],
];

inBothBrowsers('The extension’s own pages', (bench) => {
  const open = async (name: string) => bench.open(await bench.browser.extensionPage(name));
  const says = (page: TestPage, words: RegExp) =>
    waitFor(String(words), async () => words.test(await page.inPage<string>('document.body.innerText')));
  const choose = (page: TestPage, content: string) =>
    page.inPage(`(() => {
      const input = document.querySelector('input[type=file]');
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(content)}], 'pack.json'));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  const boxOf = (label: string) =>
    `[...document.querySelectorAll('label')].find((each) => each.textContent.includes('${label}')).querySelector('input')`;
  const press = (page: TestPage, label: RegExp) =>
    page.inPage(
      `[...document.querySelectorAll('button')].find((each) => ${label}.test(each.textContent)).click()`,
    );

  it.each(['options.html', 'library.html', 'welcome.html'])('%s: axe finds nothing', async (name) => {
    const page = await open(name);
    await waitFor('the page', () => page.inPage<boolean>(`document.querySelector('h1') !== null`));
    await page.inPage(`(() => { ${AXE} })()`);
    await page.inPage(`void axe.run().then((found) => { window.found = found; })`);
    const { violations } = await waitFor('axe', () =>
      page.inPage<AxeResults | false>('window.found ?? false'),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await bench.screenshot(page, name.replace('.html', ''));
  });

  it.each(NO_PACKS)('refuses as a pack: %s', async (_, content, words) => {
    const page = await open('options.html');
    await says(page, /Add a pack/);
    await choose(page, content);
    await says(page, /This pack was not added/);
    await says(page, words);
    expect(await page.inPage<string>('document.body.innerText')).toMatch(/No packs added/);
  });

  it('adds a pack, which is used from then on, and removes it', async () => {
    const page = await open('options.html');
    await says(page, /No packs added/);
    await choose(page, JSON.stringify(PACK));
    await says(page, /my-pack was added: 1 record/);
    const article = await bench.open('https://port.test/story', {
      body: `<title>Quill opens the port</title><article><h1>Quill opens the port</h1><p>${'The port is open again, Zara Quill said on Monday. '.repeat(8)}</p></article>`,
    });
    expect(await openReport(article)).toContain('Harbour master of an invented port.');
    await press(page, /^Remove$/);
    await says(page, /No packs added/);
  });

  it('does without a pack that an earlier version has kept in another format, and says so', async () => {
    const page = await open('options.html');
    await says(page, /No packs added/);
    await choose(page, JSON.stringify(PACK));
    await says(page, /my-pack was added/);
    await page.inPage(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('sidelight');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const change = opening.result.transaction('packs', 'readwrite');
        const packs = change.objectStore('packs');
        packs.get('my-pack').onsuccess = ({ target: { result: pack } }) => {
          pack.bytes[4] -= 1;
          packs.put(pack);
        };
        change.oncomplete = () => resolve(opening.result.close());
      };
    })`);
    await bench.browser.stopBackground();
    await page.go(await bench.browser.extensionPage('options.html'));
    await says(page, /earlier version of Sidelight/);
    expect(await openReport(await bench.open(SAMPLE.url, SAMPLE))).toContain('Who is in it');
    await press(page, /^Remove$/);
    await says(page, /No packs added/);
  });

  it('does without single keys where they are switched off', async () => {
    const settings = await open('options.html');
    await says(settings, /Single keys/);
    const box = boxOf('Single keys');
    const switchTo = async (on: boolean) => {
      await settings.inPage(`${box}.click()`);
      await waitFor('the choice', async () => (await settings.inPage<boolean>(`${box}.checked`)) === on);
    };
    const keysNamed = `document.querySelectorAll('[aria-keyshortcuts]').length`;
    await switchTo(false);
    const article = await bench.open(SAMPLE.url, SAMPLE);
    await openReport(article);
    expect(await article.inSidebar<number>(keysNamed)).toBe(0);
    await switchTo(true);
    const another = await bench.open(SAMPLE.url, SAMPLE);
    await openReport(another);
    expect(await another.inSidebar<number>(keysNamed)).toBe(2);
  });

  it('keeps reports only when it was asked to, and forgets them', async () => {
    const library = await open('library.html');
    await says(library, /No reports are kept/);
    const settings = await open('options.html');
    await says(settings, /Keep the reports/);
    const keep = boxOf('Keep the reports');
    const toggle = `${keep}.click()`;
    await settings.inPage(toggle);
    const kept = `${keep}.checked`;
    await waitFor('the choice', () => settings.inPage<boolean>(kept));
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
    await library.go(await bench.browser.extensionPage('library.html'));
    await says(library, /Nothing kept so far/);
    await settings.inPage(toggle);
    await waitFor('the choice', async () => !(await settings.inPage<boolean>(kept)));
  });
});
