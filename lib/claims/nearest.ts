/** The topics of the claims that a passage is most like. */

import { firstMeanings } from '../knowledge/gloss';
import type { Knowledge } from '../knowledge/knowledge';
import type { Passage } from './passages';

/** Claims of the base that are held against a passage. */
const CLAIMS = 30;

/** Topic id → the reciprocal rank of its nearest claim: 1 where no claim of the base is more like the passage. */
export function nearestIn(
  { text, own }: Pick<Passage, 'text' | 'own'>,
  knowledge: Knowledge,
): Map<string, number> {
  const ranks = new Map<string, number>();
  knowledge.searchClaims(firstMeanings(text), [...own], CLAIMS).forEach(({ claim: { topic } }, index) => {
    if (topic && !ranks.has(topic)) ranks.set(topic, 1 / (index + 1));
  });
  return ranks;
}
