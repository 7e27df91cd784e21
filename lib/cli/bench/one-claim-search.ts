/** Measures import of and search in so many generated fact checks: `one-claim-search.ts COUNT`. */
import { claimsFromReviews } from '../../knowledge/claim-review';
import { compile } from '../../knowledge/compile';
import { Pack } from '../../knowledge/pack/pack';
import { heapUsed, steadyTime, timed } from './measure';
import { generateNames, generateSentence, random } from './names';

export interface ClaimFigures {
  claims: number;
  importMs: number;
  compileMs: number;
  packMB: number;
  loadMs: number;
  heapMB: number;
  /** A statement of some 25 words. */
  searchMs: number;
  peakMB: number;
}

function measure(count: number): ClaimFigures {
  const names = generateNames(2_000);
  const next = random(3);
  const reviews = Array.from({ length: count }, (_, i) => ({
    '@type': 'ClaimReview',
    url: `https://checks.example/${i}`,
    claimReviewed: generateSentence(names, next),
    datePublished: '2025-03-13',
    author: { name: 'Example Checks' },
    itemReviewed: { author: { name: names[i % names.length] } },
  }));
  const imported = timed(() =>
    claimsFromReviews({ dataFeedElement: reviews.map((review) => ({ item: [review] })) }),
  );
  const compiled = timed(() =>
    compile(imported.result.claims, { id: 'bench', version: '1', asOf: '2026-01-01' }),
  );
  const statement = `${generateSentence(names, next)} ${generateSentence(names, next)}`;
  const before = heapUsed();
  const loaded = timed(() => new Pack(compiled.result));
  const pack = loaded.result;
  pack.claims.search(statement, [], 10);
  const heap = heapUsed() - before;
  return {
    claims: count,
    importMs: imported.ms,
    compileMs: compiled.ms,
    packMB: compiled.result.length / 1e6,
    loadMs: loaded.ms,
    heapMB: Math.max(0, heap) / 1e6,
    searchMs: steadyTime(() => pack.claims.search(statement, [], 10)),
    peakMB: process.resourceUsage().maxRSS / 1e3,
  };
}

process.stdout.write(JSON.stringify(measure(Number(process.argv[2] ?? '20000'))));
