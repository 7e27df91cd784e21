/**
 * Attribution in languages other than English, by one grammar over the words of
 * each: a verb of saying beside its subject, a phrase such as “laut” before a name.
 * Rules are fewer and stricter than for English: what is not plain is not clear.
 */
import { type Item, namesSomebody } from './items';
import type { Words } from './lexicon';

/** The subject of an attribution at `at`, as indices into the items. */
export interface Pair {
  subject: number;
  verb: number;
}

/** No more words than these stand between a verb and the name after it: “le ministre français des affaires …”. */
const REACH = 6;

/** The attribution that the word at `at` makes, if any. */
export function pairAt(items: readonly Item[], at: number, words: Words): Pair | undefined {
  const norm = items[at]?.norm ?? '';
  if (words.accordingAfter.has(norm)) {
    const named = items[at - 1];
    return named && namesSomebody(named) ? { subject: at - 1, verb: at } : undefined;
  }
  const phrase = words.accordingTo.find((each) =>
    each.every((word, step) => items[at + step]?.norm === word),
  );
  if (phrase) return pair(nameFrom(items, at + phrase.length, words), at);
  if (!words.verbs.has(norm)) return undefined;
  if (words.verbLast) return pair(opener(items, at, words), at);
  const before = nameBefore(items, at, words);
  const subject = before ?? nameFrom(items, at + 1, words, true);
  return pair(subject ?? (dropped(items, at, words) ? at : undefined), at);
}

const pair = (subject: number | undefined, verb: number): Pair | undefined =>
  subject === undefined ? undefined : { subject, verb };

const canSpeak = (item: Item | undefined): item is Item =>
  item !== undefined && namesSomebody(item) && !item.possessive && !item.oblique;

/** The name before the verb, small words between; or before an apposition between commas. */
function nameBefore(items: readonly Item[], at: number, words: Words): number | undefined {
  let near = true;
  for (let index = at - 1; index >= 0 && at - index <= REACH; index -= 1) {
    const item = items[index];
    if (!item || item.type === 'quote') return undefined;
    if (!near && item.type !== 'unnamed' && item.type !== 'word') return undefined;
    if (namesSomebody(item)) return canSpeak(item) && !isWithin(items, index, words) ? index : undefined;
    if (item.norm === ',') return beforeApposition(items, index, words);
    if (item.type !== 'word' || words.conjunctions.has(item.norm)) return undefined;
    // “A source in the government said”: only people without a name have such a tail.
    near &&= words.between.has(item.norm);
  }
  return undefined;
}

/** “Macron, the president of France, a dit”: the one linked person who opens the passage. */
function beforeApposition(items: readonly Item[], comma: number, words: Words): number | undefined {
  // “Le ministre, Jean Dupont, a dit”: the name between the commas.
  const between = items[comma - 1];
  const apposed = items[comma - 2]?.norm === ',' || between?.mention?.title !== undefined;
  if (apposed && canSpeak(between) && between.mention?.kind === 'person') return comma - 1;
  const index = items.slice(0, 4).findIndex(namesSomebody);
  const item = items[index];
  const opens = items[index + 1]?.norm === ',' && index + 1 < comma;
  const quoted = items.slice(0, comma).some(({ type }) => type === 'quote');
  return canSpeak(item) && item.mention && opens && !quoted && !isWithin(items, index, words)
    ? index
    : undefined;
}

/** After a preposition, small words between: part of another phrase. */
function isWithin(items: readonly Item[], index: number, words: Words): boolean {
  let before = index - 1;
  while (words.between.has(items[before]?.norm ?? '') && !words.prepositions.has(items[before]?.norm ?? ''))
    before -= 1;
  return words.prepositions.has(items[before]?.norm ?? '');
}

/** The name that follows from `from`, articles and a title before it; `free` stops at prepositions. */
function nameFrom(items: readonly Item[], from: number, words: Words, free = false): number | undefined {
  for (let index = from; index < from + REACH; index += 1) {
    const item = items[index];
    if (!item) return undefined;
    // “Сказал ТАСС Песков”: the outlet hears it.
    if (item.mention?.kind === 'outlet') continue;
    if (namesSomebody(item)) {
      const next = items[index + 1];
      // “Kanzlerkandidat Friedrich Merz”: a title without an entry before the name.
      if (!item.mention && item.type === 'name' && next?.type === 'name' && next.mention) continue;
      return free ? (canSpeak(item) ? index : undefined) : index;
    }
    if (item.type !== 'word' || words.conjunctions.has(item.norm) || words.verbs.has(item.norm))
      return undefined;
    if (free && words.prepositions.has(item.norm)) return undefined;
  }
  return undefined;
}

/** Where the verb closes the sentence: the name that opens it, before a comma or a quotation if others follow. */
function opener(items: readonly Item[], at: number, words: Words): number | undefined {
  const names = items.slice(0, at).flatMap((item, index) => (canSpeak(item) && item.mention ? [index] : []));
  const [first] = names;
  if (first === undefined || first > 2) return undefined;
  const next = items[first + 1];
  const marked = next?.norm === ',' || next?.type === 'quote';
  return marked || names.length === 1 || words.and.has(next?.norm ?? '') ? first : undefined;
}

/** “…”, dijo. */
function dropped(items: readonly Item[], at: number, words: Words): boolean {
  let first = at;
  while (first > 0 && words.between.has(items[first - 1]?.norm ?? '')) first -= 1;
  const before = items[first - 1];
  const after = items[at + 1];
  const closes =
    !after || after.type === 'mark' || words.between.has(after.norm) || words.prepositions.has(after.norm);
  const follows = before !== undefined && (before.type === 'quote' || /^[,—–-]$/.test(before.norm));
  return words.dropsSubject && closes && follows && items.slice(0, at).some(({ type }) => type === 'quote');
}

/** “Smith und Jones”. */
export function isJointIn(items: readonly Item[], subject: number, words: Words): boolean {
  return [-2, 2].some((step) => {
    const other = items[subject + step];
    const between = items[subject + step / 2];
    return other !== undefined && namesSomebody(other) && words.and.has(between?.norm ?? '');
  });
}
