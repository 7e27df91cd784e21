import type { Knowledge } from '../knowledge/knowledge';
import type { ClaimMatch, Reading } from '../types';

export function matchClaims(_reading: Reading, _knowledge: Knowledge): ClaimMatch[] {
  return [];
}
