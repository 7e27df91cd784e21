/** “Smith left, accusing the others”: gerunds of saying in languages other than English. */
import type { Item } from './items';
import { canSpeak, isWithin } from './other-phrase-parts';
import type { Words } from './words';

/** “La ministra, Smith”. */
const isLead = ({ type, norm }: Item) => type === 'word' || type === 'name' || norm === ',';

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
  const from = secondClause(before, words);
  const subject = before.findIndex((item, index) => index >= from && canSpeak(item));
  const opens = subject >= 0 && subject - from <= LONGEST_LEAD && before.slice(from, subject).every(isLead);
  const item = items[subject];
  // “Smith told Jones …, accusing”: of two who could be meant the first; of two clauses neither.
  const clauses = before.filter(({ norm }, index) => index > subject && words.relative.has(norm)).length;
  return opens && item?.mention && clauses === 0 && !isWithin(items, subject, words) ? subject : undefined;
}

/** “Smith left, and the mayor, Jones, stayed, accusing”: where a clause begins that has a subject of its own; else 0. */
function secondClause(before: readonly Item[], words: Words): number {
  const and = before.findLastIndex(
    ({ norm }, index) => words.and.has(norm) && before[index - 1]?.norm === ',',
  );
  const lead = before.slice(and + 1, and + 2 + LONGEST_LEAD);
  const subject = lead.findIndex((item) => canSpeak(item));
  const isPlain = lead
    .slice(0, subject)
    .every((item) => isLead(item) && !words.verbs.has(item.norm) && !words.conjunctions.has(item.norm));
  return and > 0 && subject >= 0 && isPlain ? and + 1 : 0;
}
