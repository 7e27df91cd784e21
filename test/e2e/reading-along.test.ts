/** The sidebar and the page follow each other; what the reader says and chooses is kept. */
import { expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import { inBothBrowsers, openReport, SAMPLE, waitFor, waitForNoSidebar } from './harness';

inBothBrowsers('Reading along', (bench) => {
  const openSample = () => bench.open(SAMPLE.url, SAMPLE);
  const pointAt = (page: TestPage, words: string) =>
    page.inPage(`(() => {
      const walker = document.createTreeWalker(document.querySelector('article, main') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode()); ) {
        const at = node.data.indexOf(${JSON.stringify(words)});
        if (at < 0 || !node.parentElement.closest('p')) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + ${words.length});
        node.parentElement.scrollIntoView({ block: 'center' });
        const { left, top, height } = range.getBoundingClientRect();
        document.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 12, clientY: top + height / 2, bubbles: true }));
        return true;
      }
      return false;
    })()`);
  const shownCard = (page: TestPage) =>
    page.inSidebar<string>(`document.querySelector('.pointed-card')?.innerText ?? ''`);

  it('shows a short card of the name that the pointer is on, and takes it away', async () => {
    const page = await openSample();
    await openReport(page);
    await waitFor('the card', async () => {
      expect(await pointAt(page, 'Marco Rubio')).toBe(true);
      return (await shownCard(page)).includes('Secretary of State');
    });
    await page.inPage(
      `document.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1, bubbles: true }))`,
    );
    await waitFor('the card to go', async () => (await shownCard(page)) === '');
  });

  it('shows how far the reader has come', async () => {
    const page = await openSample();
    await page.inPage(`document.body.insertAdjacentHTML('beforeend', '<div style="height: 300vh"></div>')`);
    await openReport(page);
    const visible = () =>
      page.inSidebar<string>(`document.querySelector('.ticks-visible')?.getAttribute('width') ?? ''`);
    await waitFor('the stretch in view', async () => Number(await visible()) > 0);
    await page.inPage('scrollTo(0, document.documentElement.scrollHeight)');
    await waitFor('nothing of the article to be in view', async () => (await visible()) === '');
  });

  it('is made wider from the keyboard, and opens so the next time', async () => {
    const page = await openSample();
    await openReport(page);
    const width = () => page.inSidebar<number>('innerWidth');
    expect(await width()).toBe(380);
    await page.inSidebar(
      `document.querySelector('.resizer').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))`,
    );
    await waitFor('the new width', async () => (await width()) === 400);
    await page.clickButton();
    await waitForNoSidebar(page);
    await openReport(page);
    expect(await width()).toBe(400);
    await page.inSidebar(
      `document.querySelector('.resizer').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))`,
    );
    await waitFor('the old width', async () => (await width()) === 380);
  });

  it('respects a correction from then on, until it is undone in the settings', async () => {
    const page = await openSample();
    await openReport(page);
    const listed = () =>
      page.inSidebar<boolean>(
        `[...document.querySelectorAll('.actor .name')].some((each) => each.textContent === 'Marco Rubio')`,
      );
    await page.inSidebar(
      `[...document.querySelectorAll('button')].filter((each) => /^Show \\d+ more/.test(each.textContent)).forEach((each) => each.click())`,
    );
    await waitFor('the actor', listed);
    await page.inSidebar(
      `[...document.querySelectorAll('.actor .name')].find((each) => each.textContent === 'Marco Rubio').click()`,
    );
    await waitFor('the card in the address', async () =>
      /^#[0-9a-f]{32}\/person\/marco-rubio$/.test(await page.inSidebar<string>('location.hash')),
    );
    const press = (label: string) =>
      page.inSidebar(
        `[...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(label)} || each.ariaLabel === ${JSON.stringify(label)}).click()`,
      );
    await press('This is wrong');
    const noted = () => page.inSidebar<boolean>(`document.body.textContent.includes('Noted.')`);
    await waitFor('the thanks', noted);
    await press('Back');
    await waitFor('the name to be unknown', async () => !(await noted()) && !(await listed()));

    const settings = await bench.open(await bench.browser.extensionPage('options.html'));
    await waitFor('the correction', () =>
      settings.inPage<boolean>(`document.body.innerText.includes('is not Marco Rubio')`),
    );
    const undo = `[...document.querySelectorAll('button')].find((each) => /^Undo/.test(each.textContent))`;
    await settings.inPage(`${undo}.focus()`);
    await settings.inPage(`${undo}.click()`);
    await waitFor('it to be undone', () =>
      settings.inPage<boolean>(`document.body.innerText.includes('You have corrected nothing')`),
    );
    expect(await settings.inPage<string>('document.activeElement.textContent')).toBe('Corrections');
  });
});
