/** Places where nothing may run: the button says so. Others are in `bad-input.test.ts`. */
import { it } from 'vitest';
import { type Bench, SAMPLE, waitFor } from '../harness';
import { refuses } from '../promises';
import { ARTICLE } from './case';

const CANNOT = /cannot run on this page/;
const STORE = {
  chromium: 'https://chromewebstore.google.com/detail/x',
  firefox: 'https://addons.mozilla.org/en-US/firefox/',
};

export function places(bench: Bench): void {
  it('refuses the source of a page', async () => {
    bench.server.serve(SAMPLE.url, { body: ARTICLE });
    const page = await bench.open(`view-source:${bench.server.address(SAMPLE.url)}`);
    await refuses(bench, page, 'view-source', CANNOT);
  });

  it('refuses the page of a store, under its own name', async () => {
    const page = await bench.open(STORE[bench.browser.name], { body: ARTICLE });
    await refuses(bench, page, 'store', CANNOT);
  });

  it('refuses the reader view', async ({ skip }) => {
    // Chromium shows its own at the side, where no button acts.
    if (bench.browser.name === 'chromium') skip();
    bench.server.serve(SAMPLE.url, { body: ARTICLE });
    const page = await bench.open(`about:reader?url=${encodeURIComponent(bench.server.address(SAMPLE.url))}`);
    // It asks for the article in its own time, which may be after it has “loaded”.
    await waitFor('the article', async () => bench.server.takeRequests().length > 0, 1_000).catch(() => {});
    await refuses(bench, page, 'reader view', CANNOT);
  });
}
