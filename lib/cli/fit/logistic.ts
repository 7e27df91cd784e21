/** Logistic regression. */

/** An observation: what speaks for it, and whether it holds. */
export interface Observation {
  features: readonly number[];
  holds: boolean;
}

/** The weight of each feature, and what is added to their sum. */
export interface Fitted {
  bias: number;
  weights: number[];
}

/** How far weights are drawn to zero (ridge): enough that features which nearly repeat each other share theirs. */
const PENALTY = 10;
const ROUNDS = 30;
/** Steps smaller than this change nothing that is printed. */
const STEP = 1e-6;

/**
 * The weights that make the observations likeliest: Newton's method on the penalised likelihood (iteratively
 * reweighted least squares; Hastie, Tibshirani and Friedman, “The Elements of Statistical Learning”, 4.4).
 * Features are brought to one scale for the penalty; the weights are for features as they came.
 * @throws where there are no observations.
 */
export function fitLogistic(observations: readonly Observation[]): Fitted {
  const [first] = observations;
  if (!first) throw new Error('nothing to fit');
  const scales = first.features.map((_, i) => scaleOf(observations.map(({ features }) => features[i] ?? 0)));
  const rows = observations.map(({ features }) => [
    ...scales.map(({ mean, deviation }, i) => ((features[i] ?? 0) - mean) / deviation),
    1,
  ]);
  let weights = rows[0]?.map(() => 0) ?? [];
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(rows, observations, weights);
    weights = weights.map((weight, i) => weight - (step[i] ?? 0));
    if (step.every((change) => Math.abs(change) < STEP)) break;
  }
  const bias = weights.pop() ?? 0;
  const own = weights.map((weight, i) => weight / (scales[i]?.deviation ?? 1));
  return { weights: own, bias: own.reduce((sum, weight, i) => sum - weight * (scales[i]?.mean ?? 0), bias) };
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}

function newtonStep(
  rows: readonly number[][],
  observations: readonly Observation[],
  weights: readonly number[],
) {
  const size = weights.length;
  // The last is the bias, which nothing draws to zero.
  const penalty = (i: number): number => (i === size - 1 ? 0 : PENALTY);
  const gradient = weights.map((weight, i) => penalty(i) * weight);
  const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? penalty(i) : 0)));
  rows.forEach((row, n) => {
    const score = row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
    const odds = 1 / (1 + Math.exp(-score));
    const error = odds - Number(observations[n]?.holds);
    for (let i = 0; i < size; i++) {
      const value = row[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + error * value;
      const line = hessian[i] ?? [];
      const curve = odds * (1 - odds) * value;
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + curve * (row[j] ?? 0);
    }
  });
  return solve(hessian, gradient);
}

/** The solution of linear equations with a positive definite matrix: Gaussian elimination. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const size = rows.length;
  rows.forEach((pivot, at) => {
    const head = pivot[at] ?? 1;
    for (let j = at; j <= size; j++) pivot[j] = (pivot[j] ?? 0) / head;
    rows.forEach((line, i) => {
      const factor = line[at] ?? 0;
      if (i === at || factor === 0) return;
      for (let j = at; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0);
    });
  });
  return rows.map((line) => line[size] ?? 0);
}
