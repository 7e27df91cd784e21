import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds, probability } from '../../../lib/text/log-odds';

describe('logOdds', () => {
  it('adds up the weighed signs and the bias; a sign without a weight says nothing', () => {
    expect(logOdds({ bias: -1, day: 2, name: 0.5 }, { day: 1, name: 4, other: 9 })).toBe(3);
  });
});

describe('probability', () => {
  it('is even at no odds, and of what is against it what is left', () => {
    expect(probability(0)).toBe(0.5);
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (odds) => {
        expect(probability(odds) + probability(-odds)).toBeCloseTo(1);
      }),
    );
  });
});
