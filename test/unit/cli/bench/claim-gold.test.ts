import { expect, test } from 'vitest';
import { averagePrecision } from '../../../../lib/cli/bench/claim-gold';

test.each([
  ['all found first', [true, true, false], 2, 1],
  ['one at the second rank', [false, true], 1, 1 / 2],
  ['one of two, at the first rank', [true, false, false], 2, 1 / 2],
  ['at ranks 1 and 3', [true, false, true], 2, (1 + 2 / 3) / 2],
  ['none', [false, false], 2, 0],
  ['nothing to find', [], 0, 0],
])('average precision: %s', (_, found, relevant, expected) => {
  expect(averagePrecision(found, relevant)).toBeCloseTo(expected);
});
