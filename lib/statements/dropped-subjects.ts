/** Verbs of saying without a subject of their own, in the languages that leave it out: “…”, dijo. */
import { isHearer } from './hearers';
import type { Item } from './items';
import { canSpeak, isWithin } from './other-phrase-parts';
import { NEAR } from './other-verbs';
import type { Words } from './words';

/** “…”, dijo; Dodał, że …; nessuno, ha avvertito, può …: a verb alone goes on with who spoke last. */
export function isDropped(items: readonly Item[], at: number, words: Words): boolean {
  if (!words.dropsSubject || isTheOutlets(items, at)) return false;
  let first = at;
  while (first > 0 && words.between.has(items[first - 1]?.norm ?? '')) first -= 1;
  const [before, after] = [items[first - 1], items[at + 1]];
  // “Jak ocenił, …”, “…, según dijo, …”
  const lead = items[first - 2];
  const isAsPut = before !== undefined && words.asPut.has(before.norm) && (!lead || lead.type === 'mark');
  if (isAsPut && after?.type === 'mark') return true;
  // “Dijo el lunes” closes, “dijo una vecina” does not.
  const small = ({ norm }: Item) => words.between.has(norm) || words.prepositions.has(norm);
  const next = after && words.articles.has(after.norm) ? items[at + 2] : after;
  const hears = next !== undefined && isHearer(next);
  const closes =
    !after ||
    after.type === 'mark' ||
    hears ||
    (next !== undefined && small(next) && !words.articles.has(next.norm));
  const follows =
    before !== undefined &&
    ((before.type === 'quote' && before.goesOn === true) || /^[,—–-]$/.test(before.norm));
  const quotes = items.slice(0, at).some(({ type }) => type === 'quote');
  if (follows && (quotes ? closes : !after || after.type === 'mark' || isPosted(items, at, words)))
    return true;
  // “El delegado, en voz alta, reprochó que …”: a noun opens the sentence.
  const [article, noun] = items;
  const hasNoun =
    first > 1 &&
    words.articles.has(article?.norm ?? '') &&
    noun?.type === 'word' &&
    !words.between.has(noun.norm);
  if (hasNoun && !quotes) return false;
  const opens = before === undefined || (words.and.has(before.norm) && first <= 2);
  return (
    (opens ||
      (follows &&
        !items.slice(0, first).some((item, index) => canSpeak(item) && !isWithin(items, index, words)))) &&
    !(after && words.articles.has(after.norm) && !closes) &&
    introduces(items, at, words)
  );
}

/** «…, сообщает «Harbour News»»: the outlet right behind the verb is its subject. */
function isTheOutlets(items: readonly Item[], at: number): boolean {
  const isMark = /^[«„“"]$/.test(items[at + 1]?.norm ?? '');
  return items[isMark ? at + 2 : at + 1]?.mention?.kind === 'outlet';
}

/** “Si se unen, escribió en Harbour Social, les irá mal”: where it is said, and a mark. */
function isPosted(items: readonly Item[], at: number, words: Words): boolean {
  const [place, channel, mark] = items.slice(at + 1, at + 4);
  return (
    words.prepositions.has(place?.norm ?? '') &&
    channel?.mention !== undefined &&
    channel.mention.kind !== 'person' &&
    (mark === undefined || mark.type === 'mark')
  );
}

/** “…, dass”: what is said follows. */
export function introduces(items: readonly Item[], at: number, words: Words): boolean {
  const next = items.slice(at + 1, at + NEAR);
  const that = next.findIndex(({ norm }) => words.that.has(norm));
  return (
    that >= 0 && next.slice(0, that).every(({ type, norm }) => type !== 'quote' && !/^[.;:]$/.test(norm))
  );
}
