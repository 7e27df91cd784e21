/** Documents that nobody would write, by a real click each: 200 with `npm run hostile`. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generatedPages, SEED } from '../../fixtures/generated-pages';
import type { Bench } from '../harness';
import { keepsPromises } from '../promises';
import { FULL } from './table';

const RUNS = FULL ? 200 : 5;

export function generated(bench: Bench): void {
  it(
    `reads ${RUNS} generated pages, and leaves each as it was`,
    async () => {
      const page = await bench.open('https://generated.test/', { body: '' });
      for (const [index, body] of fc.sample(generatedPages, { numRuns: RUNS, seed: SEED }).entries()) {
        const url = `https://generated.test/${index}`;
        bench.server.serve(url, { body });
        await page.go(bench.server.address(url));
        const text = await keepsPromises(bench, page, { name: `generated ${index}`, says: /\S/ });
        expect(text, body).not.toContain('could not be read');
      }
    },
    60_000 + RUNS * 10_000,
  );
}
