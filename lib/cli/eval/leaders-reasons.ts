/**
 * Why the base and the table of leaders differ: `leaders-reasons.tsv` gives a
 * reason for every holder whom the table has for an edition and the base has not.
 */
import { readFileSync } from 'node:fs';
import { normalise } from '../../text/normalise';
import type { Sighting } from './leaders-table';

const FILE = new URL('./leaders-reasons.tsv', import.meta.url);

export interface Difference {
  /** As the table names it. */
  country: string;
  role: Sighting['role'];
  /** Family name of the table's holder. */
  name: string;
  /** First and last edition that the reason is for (ISO dates). */
  first: string;
  last: string;
  /** A sentence on who held the office instead, and since when. */
  reason: string;
}

/** The differences that are accounted for. */
export function readReasons(text = readFileSync(FILE, 'utf8')): Difference[] {
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [country = '', role = '', name = '', first = '', last = '', reason = ''] = line.split('\t');
      return { country, role: role as Sighting['role'], name: normalise(name), first, last, reason };
    });
}

/** The reason written for a sighting in an edition; undefined where there is none. */
export function reasonFor(
  { country, role }: Sighting,
  familyName: readonly string[],
  edition: string,
  reasons: readonly Difference[],
): string | undefined {
  return reasons.find(
    (each) =>
      each.country === country &&
      each.role === role &&
      each.name === familyName.join(' ') &&
      each.first <= edition &&
      edition <= each.last,
  )?.reason;
}
