/** All matchers with all numbers of names. */
import { measureApart } from './child';
import type { MatcherFigures } from './one-matcher';

/** As in `matchers.ts`, which is loaded only where it is measured. */
const MATCHER_NAMES = [
  'Sidelight pack',
  'token Map',
  'modern-ahocorasick, built',
  'modern-ahocorasick, loaded',
  '@monyone/aho-corasick, greedy',
];

export type MatcherRow = MatcherFigures | { matcher: string; names: number; failed: string };

export async function matcherFigures(counts: readonly number[]): Promise<MatcherRow[]> {
  const rows: MatcherRow[] = [];
  for (const names of counts) {
    for (const matcher of MATCHER_NAMES) {
      rows.push({
        matcher,
        names,
        ...(await measureApart<MatcherFigures>('one-matcher.ts', [matcher, String(names)])),
      });
    }
  }
  return rows;
}
