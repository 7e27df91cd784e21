/** Pages that are no articles, and places where nothing may run: a clear message, and no error anywhere. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { TestPage } from './drivers/types';
import { inBothBrowsers, sidebarText, waitFor, waitForNoSidebar } from './harness';

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

inBothBrowsers('Bad input', (bench) => {
  const expectMessage = async (page: TestPage, message: string) => {
    await page.clickButton();
    await waitFor(`“${message}”`, async () => (await sidebarText(page)).includes(message));
    await page.clickButton();
    await waitForNoSidebar(page);
  };
  const expectRefusal = async (page: TestPage, title: RegExp) => {
    await page.clickButton();
    await waitFor('the refusal', async () => {
      const button = await page.button();
      return title.test(button.title) && button.badge !== '';
    });
    expect(await page.hasSidebar()).toBe(false);
  };

  it('says that a page without an article has none', async () => {
    const body = '<title>Sign in</title><form><label>Name <input></label><button>Sign in</button></form>';
    await expectMessage(await bench.open('https://forms.test/', { body }), 'No article here');
  });

  it('says so on an empty page', async () => {
    await expectMessage(await bench.open('https://empty.test/', { body: '' }), 'No article here');
  });

  it('says so on a plain text of a few words', async () => {
    const page = { body: 'User-agent: *', type: 'text/plain' };
    await expectMessage(await bench.open('https://plain.test/robots.txt', page), 'No article here');
  });

  it('refuses a picture, on the button', async () => {
    const page = { body: readFileSync('assets/public/icons/128.png'), type: 'image/png' };
    await expectRefusal(await bench.open('https://pictures.test/icon.png', page), /another kind of document/);
  });

  it('refuses a PDF, on the button', async () => {
    const page = { body: PDF, type: 'application/pdf' };
    await expectRefusal(
      await bench.open('https://papers.test/paper.pdf', page),
      /another kind of document|cannot run on this page/,
    );
  });

  it('refuses a drawing that is no web page, on the button', async () => {
    const page = {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>',
      type: 'image/svg+xml',
    };
    await expectRefusal(await bench.open('https://pictures.test/a.svg', page), /another kind of document/);
  });

  it('refuses a page of the browser itself, on the button', async () => {
    const address = bench.browser.name === 'chromium' ? 'chrome://version/' : 'about:support';
    await expectRefusal(await bench.open(address), /cannot run on this page/);
  });

  it('refuses a page that is shut in a sandbox, on the button', async () => {
    const page = { body: '<p>Shut in.', headers: { 'content-security-policy': 'sandbox' } };
    await expectRefusal(await bench.open('https://sandbox.test/', page), /sandbox/);
  });

  it('takes the refusal back on the next page', async () => {
    const page = await bench.open('https://pictures.test/b.svg', {
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      type: 'image/svg+xml',
    });
    await expectRefusal(page, /another kind of document/);
    bench.server.serve('https://empty.test/next', { body: '<p>Next.' });
    await page.go(bench.server.address('https://empty.test/next'));
    await waitFor('the badge to go', async () => (await page.button()).badge === '');
  });
});
