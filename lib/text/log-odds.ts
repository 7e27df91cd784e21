/** Logistic regression: what several signs together say of a yes or no. */

/** The log odds that the signs show: the sum of each by its weight, and of the bias. */
export function logOdds(
  weights: { readonly bias: number; readonly [sign: string]: number },
  signs: { readonly [sign: string]: number },
): number {
  return Object.entries(signs).reduce(
    (sum, [sign, value]) => sum + value * (weights[sign] ?? 0),
    weights.bias,
  );
}

/** 0–1 */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
