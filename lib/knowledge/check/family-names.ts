/** A family name that is given stands for its person alone: it is more than a particle, and a whole word. */
import { isParticle } from '../names';
import type { KnowledgeRecord } from '../schema';
import type { Problem } from '../validate';

/** A name ends with a letter, with a mark that stands for one, or with the full stop of a shortening. */
const WHOLE = /[\p{L}\p{M}\p{N}.'’ʻʼ]$/u;

export function checkFamilyName(record: KnowledgeRecord): Problem[] {
  if (!('familyName' in record) || record.familyName === undefined) return [];
  const { id, familyName } = record;
  if (WHOLE.test(familyName) && !isParticle(familyName)) return [];
  const message = `“${familyName}” is no name by itself: write the whole family name (“Al Thani”, not “Al”)`;
  return [{ record: id, field: 'familyName', message }];
}
