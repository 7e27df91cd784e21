import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, solve } from '../../../../lib/cli/fit/logistic';

const observed = (features: number[], holds: number, times: number) =>
  Array.from({ length: times }, (_, n) => ({ features, holds: n < holds }));

describe('fitLogistic', () => {
  it('gives the log odds of what was counted', () => {
    // 1 in 4 without the feature, 3 in 4 with it; so many that the penalty does not show.
    const { bias, weights } = fitLogistic([...observed([0], 2500, 10000), ...observed([2], 7500, 10000)]);
    expect(bias).toBeCloseTo(Math.log(1 / 3), 2);
    expect(weights[0]).toBeCloseTo(Math.log(9) / 2, 2);
  });

  it('stays bounded where a feature decides', () => {
    const { weights } = fitLogistic([...observed([0], 0, 50), ...observed([1], 50, 50)]);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[0]).toBeLessThan(20);
  });

  it('gives no weight to what never changes', () =>
    expect(fitLogistic(observed([7, 1], 3, 9)).weights).toEqual([0, 0]));

  it('needs observations', () => expect(() => fitLogistic([])).toThrow('nothing to fit'));
});

describe('solve', () => {
  it('solves equations of a positive definite matrix', () => {
    const size = 3;
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: size, maxLength: size }), numbers, (half, wanted) => {
        // A matrix times itself turned, and the unit matrix.
        const matrix = half.map((a, i) =>
          half.map((b, j) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), i === j ? 1 : 0)),
        );
        const right = matrix.map((line) => line.reduce((sum, value, j) => sum + value * (wanted[j] ?? 0), 0));
        solve(matrix, right).forEach((value, i) => {
          expect(value).toBeCloseTo(wanted[i] ?? 0, 4);
        });
      }),
    );
  });
});
