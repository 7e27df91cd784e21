/** Phrases that tell whose words they are in languages other than English: “laut …”, “… zufolge”. */
import { type Item, namesSomebody } from './items';
import { phraseName } from './other-subjects';
import type { Words } from './words';

/** The subject of an attribution at `at`, as indices into the items. */
export interface Pair {
  subject: number;
  verb: number;
  /** Somebody says it, but the text does not show plainly who. */
  unclear?: boolean;
}

/** “… zufolge”, “…'e göre”. */
export function accordingBehind(items: readonly Item[], at: number, words: Words): Pair | undefined {
  const named = items[at - 1];
  if (!named) return undefined;
  if (namesSomebody(named)) return { subject: at - 1, verb: at };
  return words.verbLast ? { subject: at, verb: at, unclear: true } : undefined;
}

/** The number of words of the phrase that begins at `at` (“nach Angaben von”); 0 for none. */
export function phraseAt(items: readonly Item[], at: number, { accordingTo, his, namesOnly }: Words): number {
  // “L'émissaire pour la Syrie”: within a clause such a word is a plain preposition.
  const before = items[at - 1];
  if (
    namesOnly.has(items[at]?.norm ?? '') &&
    before &&
    (before.norm === '%' || (before.type !== 'mark' && before.type !== 'quote'))
  )
    return 0;
  const phrase = accordingTo.find((each) =>
    each.every((word, step) => {
      const norm = items[at + step]?.norm ?? '';
      return word === '*' ? his.has(norm) : norm === word;
    }),
  );
  return phrase?.length ?? 0;
}

export function according(
  items: readonly Item[],
  at: number,
  length: number,
  words: Words,
): Pair | undefined {
  const his = items.slice(at, at + length + 1).findIndex(({ norm }) => words.his.has(norm));
  if (his >= 0) return { subject: at + his, verb: at };
  const subject = phraseName(items, at + length, words);
  if (subject !== undefined) return { subject, verb: at };
  return words.namesOnly.has(items[at]?.norm ?? '') ? undefined : { subject: at, verb: at, unclear: true };
}

/** «В Кремле заявили», «…», сообщили в Кремле: a plural without a subject speaks for the body that it stands in. */
export function insideBody(items: readonly Item[], at: number, words: Words): number | undefined {
  const { plural, inside, between } = words;
  if (!plural?.test(items[at]?.norm ?? '')) return undefined;
  const isBody = (index: number) => /^(?:organisation|place)$/.test(items[index]?.mention?.kind ?? '');
  const opens = (index: number) => {
    const { type } = items[index - 1] ?? { type: 'mark' };
    return type === 'mark' || type === 'quote';
  };
  // «В Пекине обвинения отвергли»: words between, but nobody else who could speak.
  let before = at - 1;
  while (
    before > 1 &&
    items[before]?.type === 'word' &&
    (between.has(items[before]?.norm ?? '') || at - before <= 2)
  )
    before -= 1;
  if (isBody(before) && inside.has(items[before - 1]?.norm ?? '') && opens(before - 1)) return before;
  const behind = inside.has(items[at + 1]?.norm ?? '') && isBody(at + 2) && opens(at);
  return behind ? at + 2 : undefined;
}

/** “Lo ha detto Smith”: the sentence only tells whose the one before is. */
export const opensLookingBack = (items: readonly Item[], { looksBack }: Words): boolean =>
  looksBack.some((phrase) => phrase.every((word, index) => items[index]?.norm === word));
