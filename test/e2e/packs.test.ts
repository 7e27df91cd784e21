/** Packs of the reader's own, in the extension itself. */
import { expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import { inBothBrowsers, openReport, SAMPLE } from './harness';
import { inStore, openOwn, press, says } from './own-pages';

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

inBothBrowsers('Packs', (bench) => {
  const choose = (page: TestPage, content: string) =>
    page.inPage(`(() => {
      const input = document.querySelector('input[type=file]');
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(content)}], 'pack.json'));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);

  it.each(NO_PACKS)('refuses as a pack: %s', async (_, content, words) => {
    const page = await openOwn(bench, 'options.html');
    await says(page, /Add a pack/);
    await choose(page, content);
    await says(page, /This pack was not added/);
    await says(page, words);
    expect(await page.inPage<string>('document.body.innerText')).toMatch(/No packs added/);
  });

  it('adds a pack, which is used from then on, and removes it', async () => {
    const page = await openOwn(bench, 'options.html');
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
    const page = await openOwn(bench, 'options.html');
    await says(page, /No packs added/);
    await choose(page, JSON.stringify(PACK));
    await says(page, /my-pack was added/);
    await inStore(
      page,
      'packs',
      `store.get('my-pack').onsuccess = ({ target: { result: pack } }) => {
        pack.bytes[4] -= 1;
        store.put(pack);
      };`,
    );
    await bench.browser.stopBackground();
    await page.go(await bench.browser.extensionPage('options.html'));
    await says(page, /earlier version of Sidelight/);
    expect(await openReport(await bench.open(SAMPLE.url, SAMPLE))).toContain('Who is in it');
    await press(page, /^Remove$/);
    await says(page, /No packs added/);
  });
});
