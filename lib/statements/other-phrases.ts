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
  // “Smith'in açıkladığına göre”: by what she has told.
  const owner = items[at - 2];
  if (words.verbLast && TOLD.test(named.norm) && owner?.mention) return { subject: at - 2, verb: at };
  return words.verbLast ? { subject: at, verb: at, unclear: true } : undefined;
}

/** “Söylediğine”, “açıkladığına”; “açıklamasına”, “raporuna”. */
const TOLD = /[dt][iu]g[iu]n[ae]$|^(?:aciklamasina|raporuna|verilerine|iddiasina)$/;

/** The number of words of the phrase that begins at `at` (“nach Angaben von”); 0 for none. */
export function phraseAt(items: readonly Item[], at: number, words: Words): number {
  const { accordingTo, accordingFirst, his, namesOnly } = words;
  const first = items[at]?.norm ?? '';
  if (!accordingFirst.has(first) && !his.has(first)) return 0;
  // “L'émissaire pour la Syrie”: within a clause such a word is a plain preposition.
  const before = items[at - 1];
  if (
    namesOnly.has(first) &&
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

const INFINITIVE = /^\p{Ll}{2,}(?:[aei]r(?:[lm]?[aeo]s?|se)?|[aei]re|dre)$/u;

export function according(
  items: readonly Item[],
  at: number,
  length: number,
  words: Words,
): Pair | undefined {
  const his = items.slice(at, at + length + 1).findIndex(({ norm }) => words.his.has(norm));
  if (his >= 0) return { subject: at + his, verb: at };
  const subject = phraseName(items, at + length, words);
  // “«…» para reformar el Banco”: what something is for is nobody's view.
  const isPlain = words.namesOnly.has(items[at]?.norm ?? '');
  const isFar = isPlain && INFINITIVE.test(items[at + length]?.norm ?? '');
  if (subject !== undefined && !isFar) return { subject, verb: at };
  return isPlain ? undefined : { subject: at, verb: at, unclear: true };
}

/**
 * «В Кремле заявили», “desde el Kremlin aseguran”, “au Kremlin, on assure”: a plural without a subject speaks for the body
 * that it stands in.
 */
export function insideBody(items: readonly Item[], at: number, words: Words): number | undefined {
  const { plural, inside, between, articles, one, inflected } = words;
  const isOne = one.has(items[at - 1]?.norm ?? '');
  if (!isOne && !plural?.test(items[at]?.norm ?? '')) return undefined;
  // «В Пекине обвинения отвергли»: words between, but nobody else who could speak.
  const isSmall = ({ type, norm }: Item, index: number) =>
    (type === 'word' && between.has(norm) && (inflected || !articles.has(norm))) ||
    (inflected && type === 'word' && at - index <= 2);
  let before = isOne ? at - 2 : at - 1;
  if (!inflected && items[before]?.norm === ',') before -= 1;
  for (let item = items[before]; item && before > 1 && isSmall(item, before); item = items[before])
    before -= 1;
  if (isInside(items, before, words)) return before;
  const behind = articles.has(items[at + 2]?.norm ?? '') ? at + 3 : at + 2;
  const opens = opensPart(items, at) && inside.has(items[at + 1]?.norm ?? '');
  return opens && isBody(items[behind]) ? behind : undefined;
}

/** No more words stand between: “in einer gemeinsamen Erklärung der”. */
const LONGEST_DOCUMENT = 5;

/**
 * „Aus dem Kreml heißt es“, „…, hieß es im Weißen Haus“, «говорится в заявлении МИД»: the body beside a phrase of `length`
 * words that names nobody, or whose paper it is.
 */
export function bodyBeside(
  items: readonly Item[],
  at: number,
  length: number,
  words: Words,
): number | undefined {
  const speaks = (index: number) =>
    items[index]?.mention?.kind === 'organisation' || items[index]?.mention?.how === 'metonym';
  if (isInside(items, at - 1, words)) return speaks(at - 1) ? at - 1 : undefined;
  const from = at + length;
  if (!words.inside.has(items[from]?.norm ?? '')) return undefined;
  const { prepositions, articles, of } = words;
  // „In einem Bericht über den Kreml“: another preposition leads elsewhere.
  const leads = ({ type, norm, mention, anonymous }: Item) =>
    (type === 'word' || type === 'name' || (type === 'unnamed' && !anonymous)) &&
    !mention &&
    (!prepositions.has(norm) || articles.has(norm) || of.has(norm));
  const body = items.findIndex(
    (item, index) => index > from && index <= from + LONGEST_DOCUMENT && !leads(item),
  );
  return body > from && speaks(body) && isBody(items[body]) ? body : undefined;
}

const isBody = (item: Item | undefined) =>
  (/^(?:organisation|place)$/.test(item?.mention?.kind ?? '') ||
    (item?.type === 'unnamed' && item.anonymous === false)) &&
  item?.possessive !== true;

/** A body behind a word such as “in” that opens its part of the sentence. */
function isInside(items: readonly Item[], index: number, { inside, articles }: Words): boolean {
  const lead = articles.has(items[index - 1]?.norm ?? '') ? index - 2 : index - 1;
  return isBody(items[index]) && inside.has(items[lead]?.norm ?? '') && opensPart(items, lead);
}

function opensPart(items: readonly Item[], index: number): boolean {
  const { type } = items[index - 1] ?? { type: 'mark' };
  return type === 'mark' || type === 'quote';
}

/** “Lo ha detto Smith”: the sentence only tells whose the one before is. */
export const opensLookingBack = (items: readonly Item[], { looksBack }: Words): boolean =>
  looksBack.some((phrase) => phrase.every((word, index) => items[index]?.norm === word));
