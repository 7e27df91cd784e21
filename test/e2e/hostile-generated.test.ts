/** Documents that nobody would write, by a real click each: 200 with `npm run hostile`. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generatedPages, SEED } from '../fixtures/generated-pages';
import { inBothBrowsers } from './harness';
import { openAndClose } from './promises';

const RUNS = process.env.SIDELIGHT_HOSTILE === 'full' ? 200 : 6;

inBothBrowsers('Generated pages', (bench) => {
  it(
    `reads ${RUNS} of them, and leaves each as it was`,
    async () => {
      const page = await bench.open('https://generated.test/', { body: '' });
      for (const [index, body] of fc.sample(generatedPages, { numRuns: RUNS, seed: SEED }).entries()) {
        const url = `https://generated.test/${index}`;
        bench.server.serve(url, { body });
        await page.go(bench.server.address(url));
        // What the page itself breaks is not ours, nor what it asks for as it loads.
        await bench.browser.takeProblems();
        await bench.browser.takeRequests();
        bench.server.takeRequests();
        const text = await openAndClose(bench, page);
        expect(text, body).not.toContain('could not be read');
        expect(await bench.browser.takeProblems(), body).toEqual([]);
      }
    },
    60_000 + RUNS * 10_000,
  );
});
