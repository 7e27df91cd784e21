import { describe, expect, it } from 'vitest';
import { readReasons, reasonFor } from '../../../../lib/cli/eval/leaders-reasons';
import type { Sighting } from '../../../../lib/cli/eval/leaders-table';

const reasons = readReasons(
  [
    '# country, role, name, first, last, reason',
    'Freedonia\tprime-minister\tPoe Roe\t2020-01-01\t2020-07-01\tJim Doe had taken over on 3 December 2019.',
    '',
  ].join('\n'),
);
const sighting: Sighting = {
  country: 'Freedonia',
  entry: 'Prime Minister Ann POE-ROE',
  role: 'prime-minister',
  familyNames: [['poe', 'roe']],
  since: '',
  editions: [],
};
const reason = (edition: string, changes: Partial<Sighting> = {}) =>
  reasonFor({ ...sighting, ...changes }, ['poe', 'roe'], edition, reasons);

describe('the reason for a difference', () => {
  it('is that of the country, role and name in the editions that it is for', () => {
    expect(reason('2020-01-01')).toBe('Jim Doe had taken over on 3 December 2019.');
    expect(reason('2020-07-01')).toBeDefined();
    expect(reason('2020-10-01')).toBeUndefined();
    expect(reason('2020-01-01', { role: 'president' })).toBeUndefined();
    expect(reason('2020-01-01', { country: 'Sylvania' })).toBeUndefined();
  });

  it('is a sentence for each difference that the project knows', () => {
    for (const each of readReasons()) {
      expect(each.first <= each.last).toBe(true);
      expect(each.reason).toMatch(/^\p{Lu}.{20,}\.$/u);
    }
  });
});
