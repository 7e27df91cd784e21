/** Claim search over imported fact checks of several numbers. */
import { measureApart } from './child';
import type { ClaimFigures } from './one-claim-search';

export type ClaimRow = ClaimFigures | { claims: number; failed: string };

export async function claimFigures(counts: readonly number[]): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  for (const claims of counts) {
    rows.push({ claims, ...(await measureApart<ClaimFigures>('one-claim-search.ts', [String(claims)])) });
  }
  return rows;
}
