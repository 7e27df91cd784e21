import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { editDistance } from '../../../lib/text/edit-distance';

test.each([
  ['', '', 0],
  ['berg', 'berg', 0],
  ['berg', 'burg', 1],
  ['berg', 'bergen', 2],
  ['kitten', 'sitting', 3],
])('“%s” and “%s”: %i', (a, b, steps) => expect(editDistance(a, b)).toBe(steps));

it('is a distance', () =>
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  ));
