/** Quotations in clauses in which others speak than the one whose words the sentence tells, in languages other than English. */
import type { Attribution } from './attribution';
import { type Item, namesSomebody } from './items';
import type { Words } from './words';

/** “Después (de que)”, “après”, «после»: here begins the reporter's own clause. */
const TIME =
  /^(?:despues|antes|luego|apres|avant|dopo|prima|depois|nachdem|bevor|wahrend|tandis|mientras|mentre|enquanto|после|перед|после|після|перш|po|zanim|podczas)$/u;

/** No more words stand between a verb and the quotation that is its object: “de”, “su rival de”. */
const LONGEST_OBJECT = 3;

/**
 * “…, said Smith, a day after Jones had called it ‘late’”, “Smith said it, before an opposition that accused him of
 * ‘cowardice’”: words in a clause whose subject is another.
 */
export function isInOthersClause(
  items: readonly Item[],
  quote: number,
  { subject, verb, trailing }: Attribution,
  words: Words,
): boolean {
  const from = Math.max(subject, verb) + 1;
  if (from >= quote) return false;
  const between = items.slice(from, quote);
  return (trailing && isAfterOthers(between, items[subject])) || isOfRelative(items, from, quote, words);
}

/** “A day after Jones …”: behind who has just been named, a clause of time with somebody else in it. */
function isAfterOthers(between: readonly Item[], speaker: Item | undefined): boolean {
  const time = between.findIndex(({ norm, type }) => type === 'word' && TIME.test(norm));
  if (time < 0 || between.slice(0, time).some(({ type }) => type === 'quote')) return false;
  const behind = between.slice(time + 1);
  // Behind another sentence she may speak again.
  if (behind.some(({ norm }) => /^[.;:]$/.test(norm))) return false;
  return behind.some(
    (item) =>
      namesSomebody(item) && item.type === 'name' && item.mention?.entity !== speaker?.mention?.entity,
  );
}

/** “An opposition that accused him of ‘cowardice’ and ‘haste’”: the verb of a relative clause right before the words. */
function isOfRelative(items: readonly Item[], from: number, quote: number, words: Words): boolean {
  const first = firstOfRow(items, quote, words);
  let at = first - 1;
  while (at > from && first - at <= LONGEST_OBJECT && !isVerb(items[at], words)) {
    if (items[at]?.type !== 'word') return false;
    at -= 1;
  }
  if (!isVerb(items[at], words)) return false;
  let pronoun = at - 1;
  while (pronoun > from && isSmall(items[pronoun], words)) pronoun -= 1;
  const noun = items[pronoun - 1];
  const isWho = words.relative.has(items[pronoun]?.norm ?? '') && pronoun > from;
  if (noun?.type === 'unnamed') return isWho;
  // “Said that he accused”: the conjunction of what is said has no noun before it.
  const isNoun =
    noun?.type === 'word' &&
    !isVerb(noun, words) &&
    !words.prepositions.has(noun.norm) &&
    !isSmall(noun, words);
  return isWho && isNoun && words.articles.has(items[pronoun - 2]?.norm ?? '');
}

const isVerb = (item: Item | undefined, { verbs, participles }: Words): boolean =>
  item?.type === 'word' && (verbs.has(item.norm) || participles.has(item.norm));

/** “(Que) lo ha”, “(qui) l'”. */
const isSmall = (item: Item | undefined, { auxiliaries, between, articles }: Words): boolean =>
  item?.type === 'pronoun' ||
  (item?.type === 'word' &&
    (auxiliaries.has(item.norm) || between.has(item.norm) || articles.has(item.norm)));

/** The first of several quotations in a row: “‘cowardice’ and ‘haste’”, “de ‘lâcheté’ et d'‘incompétence’”. */
function firstOfRow(items: readonly Item[], quote: number, { and, prepositions }: Words): number {
  let first = quote;
  for (let index = quote - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item?.type === 'quote') first = index;
    else if (!item || !(item.norm === ',' || and.has(item.norm) || prepositions.has(item.norm))) break;
  }
  return first;
}
