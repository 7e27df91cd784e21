/** Figures of a stage on a gold set: the rows that `npm run eval` prints. */

export interface Row {
  /** The stage, in a word or two: “mentions”, “quotes”. */
  stage: string;
  /** Of what was found: how much is right (0–1). */
  precision?: number;
  /** Of what is in the gold: how much was found right (0–1). */
  recall?: number;
  f1?: number;
  /** Cases behind the figures. */
  right: number;
  wrong: number;
  missed: number;
  /** What was wrong or missed, a line each, for `--verbose`. */
  details: string[];
}

/** Precision, recall and F1 from counts; absent where there is nothing to divide by. */
export function row(
  stage: string,
  counts: Pick<Row, 'right' | 'wrong' | 'missed'>,
  details: string[] = [],
): Row {
  const precision = ratio(counts.right, counts.right + counts.wrong);
  const recall = ratio(counts.right, counts.right + counts.missed);
  return { stage, precision, recall, f1: harmonicMean(precision, recall), ...counts, details };
}

export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function harmonicMean(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return undefined;
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
