/**
 * Two thousand documents that nobody would write, through extraction and pipeline: no error, no endless loop, and
 * a sound report each time. What is taken out of a page passes where it enters the background.
 */
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../../lib/cli/document';
import { bundledKnowledge } from '../../../lib/cli/knowledge';
import { articleSchema } from '../../../lib/extension/article-schema';
import type { Knowledge } from '../../../lib/knowledge/knowledge';
import { analyse } from '../../../lib/pipeline';
import { addresses, generatedPages, SEED } from '../../fixtures/generated-pages';
import { expectSound } from '../sound';

const RUNS = 2_000;

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await bundledKnowledge();
}, 120_000);

it(`reads ${RUNS} generated documents`, { timeout: 400_000 }, () => {
  let readable = 0;
  fc.assert(
    fc.property(generatedPages, addresses, (html, url) => {
      const article = readArticle({ html, url });
      if (article.readable) readable += 1;
      expect(v.is(articleSchema, JSON.parse(JSON.stringify(article)))).toBe(true);
      expectSound(analyse(article, knowledge, '2026-11-22'));
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // The documents must not be so odd that nothing of them is ever read.
  expect(readable).toBeGreaterThan(RUNS / 4);
});
