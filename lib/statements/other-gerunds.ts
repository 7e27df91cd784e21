/** “Smith left, accusing the others”: gerunds of saying in languages other than English. */
import type { Item } from './items';
import { canSpeak, isWithin } from './other-phrase-parts';
import type { Words } from './words';

/** No more words than a title has stand before the subject that opens the sentence. */
const LONGEST_LEAD = 3;

/**
 * The subject of a gerund behind a comma: who opens the sentence, if nobody else could be meant. Its object follows it, so
 * whoever else is named before it speaks for nobody.
 */
export function gerundSubject(items: readonly Item[], at: number, words: Words): number | undefined {
  if (!words.gerunds.has(items[at]?.norm ?? '') || items[at - 1]?.norm !== ',') return undefined;
  const before = items.slice(0, at);
  if (before.some(({ type }) => type === 'quote')) return undefined;
  const subject = before.findIndex((item) => canSpeak(item));
  const opens =
    subject >= 0 &&
    subject <= LONGEST_LEAD &&
    before.slice(0, subject).every(({ type }) => type === 'word' || type === 'name');
  const item = items[subject];
  // “Smith told Jones …, accusing”: of two who could be meant the first; of two clauses neither.
  const clauses = before.filter(({ norm }, index) => index > subject && words.relative.has(norm)).length;
  return opens && item?.mention && clauses === 0 && !isWithin(items, subject, words) ? subject : undefined;
}
