import type { Knowledge } from '../knowledge/knowledge';
import type { Reading, Statement } from '../types';

export function findStatements(_reading: Reading, _knowledge: Knowledge): Statement[] {
  return [];
}
