/** Verbs joined by “and” in languages other than English: the second has the subject of the first. */
import type { Item } from './items';
import { canSpeak, isWithin } from './other-phrase-parts';
import type { Words } from './words';

/** No more words stand between the subject and the second verb. */
const LONGEST = 14;

/**
 * “Trump a critiqué Poutine et a déclaré”, „Trump rief Putin an und sagte“: a name right before the conjunction is the
 * object of the first verb, where somebody stands before that.
 * @param object the name nearest to the verb at `at`.
 * @returns undefined where no conjunction parts the two, or nobody else can be the subject.
 */
export function ofFirstVerb(
  items: readonly Item[],
  object: number,
  at: number,
  words: Words,
): number | undefined {
  const between = items.slice(object + 1, at);
  const joined = between.findIndex(({ norm }) => words.and.has(norm));
  if (joined < 0 || between.some(({ type }) => type === 'mark' || type === 'quote')) return undefined;
  // The prefix of a German verb may stand before the conjunction, or what the object is to do: “accuse Smith de mentir et …”.
  const next = between[0]?.norm ?? '';
  const isObject = joined <= (words.verbSecond ? 1 : 0) || words.prepositions.has(next) || words.of.has(next);
  if (!isObject) return undefined;
  for (let index = object - 1; index >= 0 && at - index <= LONGEST; index -= 1) {
    const item = items[index];
    if (!item || item.type === 'quote' || item.type === 'mark' || words.and.has(item.norm)) return undefined;
    if (words.conjunctions.has(item.norm) || words.relative.has(item.norm)) return undefined;
    const isSubject = canSpeak(item) && item.mention !== undefined && !isWithin(items, index, words);
    // „Am Montag traf Smith Jones und sagte“: in German the verb may stand before both.
    const from = words.verbSecond
      ? items.slice(0, index).findLastIndex(({ type }) => type === 'mark')
      : index;
    if (isSubject) return hasVerb(items.slice(from + 1, object), words) ? index : undefined;
  }
  return undefined;
}

/** A word that is neither small nor a name: as far as can be told, the first verb. */
const hasVerb = (items: readonly Item[], { articles, prepositions, between, of }: Words): boolean =>
  items.some(
    ({ type, norm }) =>
      type === 'word' && ![articles, prepositions, between, of].some((small) => small.has(norm)),
  );
