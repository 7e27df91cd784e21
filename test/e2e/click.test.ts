/** The click: opens the sidebar, closes it, and leaves nothing behind. */
import { expect, it } from 'vitest';
import {
  inBothBrowsers,
  openReport,
  pageSource,
  SAMPLE,
  sidebarText,
  waitFor,
  waitForNoSidebar,
} from './harness';

/** The article is put together by a component, as some sites do it. */
const COMPONENTS = `<!doctype html><html lang="en"><title>Talks in the north</title><body><news-story></news-story>
  <script>document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML = '<main><p>Vladimir Putin said on ' +
    '12 March 2025 that he was ready for talks. “We have never refused to talk,” Putin said.</p><p>The meeting, he added, ' +
    'would have to be prepared with care by both of the delegations.</p></main>';</script>`;

inBothBrowsers('The click', (bench) => {
  const openSample = () => bench.open(SAMPLE.url, SAMPLE);

  it('opens the sidebar with the report, and asks nothing of the network', async () => {
    const page = await openSample();
    const text = await openReport(page);
    expect(text).toContain('Moscow answers the ceasefire proposal with conditions');
    expect(text).toContain('14 March 2025');
    await bench.screenshot(page, 'sample');
    expect(await bench.browser.takeRequests()).toEqual([]);
    expect(bench.server.takeRequests()).toEqual([]);
  });

  it('reads an article that stands under a shadow root, and shows its words there', async () => {
    const page = await bench.open('https://courier.test/components', { body: COMPONENTS });
    expect(await openReport(page)).toContain('Vladimir Putin');
    await page.inSidebar(GO_TO_LAST_STATEMENT);
    await waitFor('the mark', () => page.inPage<boolean>(`CSS.highlights.has('sidelight-current')`));
  });

  it('gives the page one empty element, and takes it away at the second click', async () => {
    const page = await openSample();
    const before = await pageSource(page);
    await openReport(page);
    expect(await pageSource(page)).toBe(before.replace(/<\/html>$/, '<div></div></html>'));
    await page.clickButton();
    await waitForNoSidebar(page);
    expect(await pageSource(page)).toBe(before);
  });

  it('closes by the sidebar’s own button', async () => {
    const page = await openSample();
    const before = await pageSource(page);
    await openReport(page);
    // Not at once: the sidebar may be gone before it has said that the button was pressed.
    await page.inSidebar(
      `void setTimeout(() => document.querySelector('button[aria-label="Close"]').click())`,
    );
    await waitForNoSidebar(page);
    expect(await pageSource(page)).toBe(before);
  });

  it('opens and closes again and again', async () => {
    const page = await openSample();
    const before = await pageSource(page);
    for (let round = 0; round < 5; round += 1) {
      await page.clickButton();
      await waitFor('the sidebar', () => page.hasSidebar());
      await page.clickButton();
      await waitForNoSidebar(page);
    }
    expect(await pageSource(page)).toBe(before);
    expect(await openReport(page)).toContain('14 March 2025');
  });

  it('shows the words of a statement on the page, marked', async () => {
    const page = await openSample();
    await openReport(page);
    const highlighted = `[...(CSS.highlights.get('sidelight-current') ?? [])].map(String).join()`;
    expect(await page.inPage(highlighted)).toBe('');
    await page.inSidebar(GO_TO_LAST_STATEMENT);
    const words = await waitFor('the mark', () => page.inPage<string>(highlighted));
    expect(words.length).toBeGreaterThan(20);
    expect(await page.inPage<string>('document.body.textContent.replace(/\\s+/g, " ")')).toContain(
      words.replace(/\s+/g, ' '),
    );
    const inView = `(() => { const { top, bottom } = [...CSS.highlights.get('sidelight-current')][0].getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight; })()`;
    await waitFor('the words to be in view', () => page.inPage<boolean>(inView));
    await bench.screenshot(page, 'go-to');
    await page.clickButton();
    await waitForNoSidebar(page);
    expect(await page.inPage('CSS.highlights.size')).toBe(0);
  });

  it('marks all names on the page when asked to', async () => {
    const page = await openSample();
    await openReport(page);
    const press = `document.querySelector('button[aria-label^="Highlight"]').click()`;
    await page.inSidebar(press);
    const names = `[...CSS.highlights.values()].flatMap((each) => [...each].map(String))`;
    const marked = await waitFor('the marks', async () => {
      const found = await page.inPage<string[]>(names);
      return found.length > 0 && found;
    });
    expect(marked).toContain('Vladimir Putin');
    expect(marked).toContain('Marco Rubio');
    await bench.screenshot(page, 'names-marked');
    await page.inSidebar(press);
    await waitFor('the marks to go', () => page.inPage<boolean>(`CSS.highlights.size === 0`));
  });

  it('gives marks their looks with the first of them, not before, and takes all of it away', async () => {
    const page = await openSample();
    const look = (name: string) =>
      page.inPage<string>(
        `getComputedStyle(document.querySelector('p'), '::highlight(${name})').textDecorationStyle`,
      );
    await openReport(page);
    expect(await look('sidelight-person')).toBe('solid');
    await page.inSidebar(`document.querySelector('button[aria-label^="Highlight"]').click()`);
    await waitFor('the looks', async () => (await look('sidelight-person')) === 'dotted');
    // What has been asked for by a background that is gone is taken away by the next.
    await bench.browser.stopBackground();
    await page.clickButton();
    await waitFor('the looks to go', async () => (await look('sidelight-person')) === 'solid');
  });

  it('survives that the browser stops the background', async () => {
    const page = await openSample();
    await openReport(page);
    await bench.browser.stopBackground();
    await page.inSidebar(GO_TO_LAST_STATEMENT);
    await waitFor('the mark', () => page.inPage<boolean>(`CSS.highlights.has('sidelight-current')`));
    await page.clickButton();
    await waitForNoSidebar(page);
    await bench.browser.stopBackground();
    expect(await openReport(page)).toContain('14 March 2025');
  });

  it('says so when the page has become another without loading', async () => {
    const page = await openSample();
    await openReport(page);
    await page.inPage(`history.pushState({}, '', '/another')`);
    await waitFor('the message', async () => (await sidebarText(page)).includes('The page has changed'));
    await page.inSidebar(
      `[...document.querySelectorAll('button')].find((each) => /Read this page/.test(each.textContent)).click()`,
    );
    await waitFor('the report', async () => (await sidebarText(page)).includes('14 March 2025'));
  });

  it('is gone when the reader comes back to a page', async () => {
    const page = await openSample();
    const before = await pageSource(page);
    await openReport(page);
    bench.server.serve('https://courier.test/elsewhere', {
      body: '<title>Elsewhere</title><p>Another page.',
    });
    await page.go(bench.server.address('https://courier.test/elsewhere'));
    expect(await page.hasSidebar()).toBe(false);
    await page.back();
    await waitFor('the page', () => page.inPage<boolean>(`location.pathname === '/ceasefire-answer'`));
    expect(await page.hasSidebar()).toBe(false);
    expect(await pageSource(page)).toBe(before);
    expect(await openReport(page)).toContain('14 March 2025');
  });
});

/** The words of a statement are a button that shows them on the page. */
const GO_TO_LAST_STATEMENT = `[...document.querySelectorAll('.section-claims button.words')].at(-1).click()`;
