/** Which measurements a gold directory allows, by the files that it holds. */
import type { Row } from './figures';

export interface Evaluator {
  fits(directory: string): boolean;
  run(directory: string): Promise<Row[]> | Row[];
}

export const evaluators: Evaluator[] = [];
