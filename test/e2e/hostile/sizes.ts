/** Pages out of all proportion, and text that is no text. */
import { expect, it } from 'vitest';
import { type Bench, waitForNoSidebar } from '../harness';
import { keepsPromises, outcome, refuses } from '../promises';
import { ARTICLE, DAY, script } from './case';
import { FULL } from './table';

const TIMEOUT_MS = 90_000;
const size = (full: number, short: number) => (FULL ? full : short);

const SENTENCE = 'Vladimir Putin met Donald Trump in Moscow, TASS reports. ';
const paged = (inner: string, source = '') =>
  `<!doctype html><html lang="en"><title>A headline</title><article><h1>A headline</h1>${inner}</article>${source && script(source)}`;
const paragraph = `<p>${SENTENCE.repeat(12)}</p>`;
const fill = (element: string, count: number) =>
  paged(
    paragraph,
    `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(element)}.repeat(${count}))`,
  );
const nest = (levels: number, hidden: boolean) =>
  paged(
    paragraph,
    `let at = document.body; for (let i = 0; i < ${levels}; i++) { const next = document.createElement('div');
      at.append(next); at = next; } at.textContent = 'deep'; document.body.lastChild.hidden = ${hidden};`,
  );

interface Size {
  name: string;
  body: string;
  /** Part of the short form. */
  short?: boolean;
  says?: RegExp;
}

const READ = /Vladimir Putin/;
/** Whatever it is, it is said. */
const ANYTHING = /Who is in it|No article here|Nothing in this article is known|could not be read/;

const SIZES: Size[] = [
  { name: '150,000 elements', body: fill('<i></i>', size(150_000, 30_000)), short: true },
  { name: '2,000 levels', body: nest(2_000, false), short: true },
  { name: '2,000 hidden levels', body: nest(2_000, true) },
  {
    name: 'a text node of 10 MB',
    body: paged(`<p>${'word '.repeat(size(2_000_000, 400_000))}</p>`),
    says: ANYTHING,
    short: true,
  },
  { name: '100,000 links', body: fill('<a href=/>x</a> ', size(100_000, 30_000)) },
  {
    name: '50,000 mentions',
    body: paged(`<p>${SENTENCE.repeat(size(17_000, 1_000))}</p>`),
    says: ANYTHING,
    short: true,
  },
  {
    name: 'a megabyte without a space',
    body: paged(`${paragraph}<p>${'x'.repeat(size(1_000_000, 300_000))}</p>`),
    short: true,
  },
  { name: 'patterns that blow up', body: paged(`${paragraph}<p>${'"('.repeat(20_000)}</p>`) },
  {
    name: 'a table row of 5,000 cells',
    body: paged(`${paragraph}<table><tr>${'<td>x y</td>'.repeat(5_000)}</tr></table>`),
  },
];

const ODD_TEXT = paged(
  `<p>${'\u202EVladi\u200Bmir Putin\u202C \u2066met\u2069 \u0000 Donald\u00A0Trump. '.repeat(9)}</p>
   <p>Москва, 普京 and بوتين were named in one sentence, العربية mixed with Latin 😀.</p>`,
  `document.querySelector('p').append('\\uD800 😀 \\uDC00')`,
);

/** The first letter of the family name is Cyrillic. */
const LOOK_ALIKE = paged(`<p>${'Vladimir \u0420utin spoke in the hall on Monday evening. '.repeat(9)}</p>`);

const ENDLESS = ARTICLE.replace(
  '</body>',
  `${script(`let n = 0; const more = setInterval(() => { const p = document.createElement('p');
    p.textContent = 'One more paragraph of an endless page, number ' + n; document.querySelector('main').append(p);
    document.querySelector('main p')?.replaceWith(document.querySelector('main p').cloneNode(true));
    if (++n > 400) clearInterval(more); }, 5);
    addEventListener('scroll', () => { for (let i = 0; i < 50; i += 1) document.querySelector('main').append('More. '); });
    window.endIt = () => clearInterval(more);`)}</body>`,
);

export function sizes(bench: Bench): void {
  const open = async (name: string, body: string) => {
    const page = await bench.open(`https://size.test/${encodeURIComponent(name)}`, { body });
    // A browser says that such a page has loaded long before it has drawn it; that is not what is measured.
    await page.inPage('new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }))');
    return page;
  };

  it.each(SIZES.filter(({ short }) => FULL || short))(
    'ends well: $name',
    async ({ name, body, says = READ }) => {
      await keepsPromises(bench, await open(name, body), { name, says });
    },
    TIMEOUT_MS,
  );

  it(
    'refuses a page of a million elements at once, on the button',
    async () => {
      // A thousand at a time: a parser takes its time for a million.
      const many = '<i></i>'.repeat(1_000);
      const body = paged(
        paragraph,
        `const part = document.createElement('template'); part.innerHTML = ${JSON.stringify(many)};
         for (let i = 0; i < ${size(1_000, 250)}; i += 1) document.body.append(part.content.cloneNode(true));`,
      );
      await refuses(bench, await open('million', body), 'a million elements', /too large/);
    },
    TIMEOUT_MS,
  );

  it('reads bidi controls, zero-width characters, NUL, surrogates and mixed scripts', async () => {
    await keepsPromises(bench, await open('odd', ODD_TEXT), { name: 'odd text', says: /Donald Trump/ });
  });

  it('does not take a name with a letter of another script for the name, and says that it is not known', async () => {
    const page = await open('homoglyph', LOOK_ALIKE);
    await keepsPromises(bench, page, {
      name: 'a homoglyph',
      says: /Nothing in this article is known|not known|unknown/i,
      async whileOpen() {
        const names = `[...document.querySelectorAll('.actor .name')].map((each) => each.textContent)`;
        expect(await page.inSidebar<string[]>(names)).not.toContain('Vladimir Putin');
      },
    });
  });

  it('goes on where the page grows, changes and scrolls without end while it is read', async () => {
    const page = await open('endless', ENDLESS);
    await page.clickButton();
    expect(await outcome(page)).toMatch(DAY);
    await page.inPage('(scrollTo(0, 9e9), endIt())');
    await page.clickButton();
    await waitForNoSidebar(page);
    expect(bench.server.takeRequests()).toEqual([]);
  });
}
