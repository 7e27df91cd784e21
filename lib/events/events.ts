import type { Knowledge } from '../knowledge/knowledge';
import type { EventMatch, Reading } from '../types';

export function matchEvents(_reading: Reading, _knowledge: Knowledge): EventMatch[] {
  return [];
}
