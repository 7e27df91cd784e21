import type { Knowledge } from '../knowledge/knowledge';
import type { Notice, Reading } from '../types';

export function findNotices(_reading: Reading, _knowledge: Knowledge): Notice[] {
  return [];
}
