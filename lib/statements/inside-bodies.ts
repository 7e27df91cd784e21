/** Bodies that speak in languages other than English without being the subject: «в Кремле заявили», „hieß es im Weißen Haus“. */
import type { Item } from './items';
import { opensLookingBack } from './other-phrases';
import type { Words } from './words';

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
  if (!inside.has(items[at + 1]?.norm ?? '')) return undefined;
  const behind = articles.has(items[at + 2]?.norm ?? '') ? at + 3 : at + 2;
  if (opensPart(items, at) && isBody(items[behind])) return behind;
  // «Как сообщили в пресс-службе МИД, …», «Об этом сообщили в МИД», «…, сообщили в управлении СКР».
  const asPut = AS.test(items[at - 1]?.norm ?? '') && opensPart(items, at - 1);
  const tells = asPut || opensPart(items, at) || opensLookingBack(items, words);
  return inflected && tells ? bodyWithin(items, at + 2, words) : undefined;
}

const AS = /^(?:как|як|jak)$/u;

/** “(In) the regional office of Harbour”: the first name behind words that lead to it is a body's, or its letters. */
function bodyWithin(items: readonly Item[], from: number, words: Words): number | undefined {
  const index = items.findIndex(
    (item, at) =>
      at >= from && item.norm !== '-' && (item.type !== 'word' || words.prepositions.has(item.norm)),
  );
  const item = items[index];
  const isNear = index >= from && index < from + LONGEST_DOCUMENT;
  const isCalled =
    isBody(item) || (item?.type === 'name' && !item.mention && /^\p{Lu}{2,}$/u.test(item.surface ?? ''));
  return isNear && isCalled && item?.mention?.kind !== 'place' ? index : undefined;
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
