/** Phrases that tell whose words they are in languages other than English: “laut …”, “… zufolge”. */
import { type Item, namesSomebody } from './items';
import { phraseName } from './phrase-names';
import type { Words } from './words';

/** The subject of an attribution at `at`, as indices into the items. */
export interface Pair {
  subject: number;
  verb: number;
  /** Somebody says it, but the text does not show plainly who. */
  unclear?: boolean;
}

/** „Nach UN-Angaben“, „laut WHO-Angaben“: the body to whose name the noun is joined, at `at + 1`. */
export function joinedAngaben(items: readonly Item[], at: number): Pair | undefined {
  const [lead, body, hyphen, noun] = items.slice(at, at + 4);
  const isJoined = hyphen?.norm === '-' && /^(?:angaben|informationen|berichten)$/.test(noun?.norm ?? '');
  return /^(?:nach|laut)$/.test(lead?.norm ?? '') && body?.mention && isJoined
    ? { subject: at + 1, verb: at }
    : undefined;
}

/** „Nach Smiths Worten“: the name, at `at + 1`, stands before the noun. */
export function inOwnWords(items: readonly Item[], at: number): Pair | undefined {
  const [lead, owner, noun] = items.slice(at, at + 3);
  const isOwner = owner?.mention && owner.mention.kind !== 'place' && /[s'’xz]$/.test(owner.surface ?? '');
  return /^(?:nach|laut)$/.test(lead?.norm ?? '') && isOwner && OWN_WORDS.test(noun?.norm ?? '')
    ? { subject: at + 1, verb: at }
    : undefined;
}

const OWN_WORDS =
  /^(?:worten|angaben|einschatzung|darstellung|ansicht|meinung|auffassung|aussagen?|lesart|informationen|uberzeugung|berechnungen)$/;

/** “… zufolge”, “…'e göre”. */
export function accordingBehind(items: readonly Item[], at: number, words: Words): Pair | undefined {
  // „UN-Angaben zufolge“.
  const isJoined = items[at - 1]?.norm === 'angaben' && items[at - 2]?.norm === '-';
  if (isJoined && items[at - 3]?.mention) return { subject: at - 3, verb: at };
  const named = items[at - 1];
  if (!named || (words.verbLast && MEASURE.test(named.norm))) return undefined;
  if (namesSomebody(named)) return { subject: at - 1, verb: at };
  // “Smith'in açıkladığına göre”: by what she has told.
  const owner = items[at - 2];
  if (words.verbLast && TOLD.test(named.norm) && owner?.mention) return { subject: at - 2, verb: at };
  return words.verbLast ? { subject: at, verb: at, unclear: true } : undefined;
}

/** “Geçen yıla göre arttı”, “içeriğine göre karar verecekler”, “buna göre”: by what is compared or decided says nothing. */
const MEASURE =
  /^(?:(?:icerig|durum|kural|kosul|sart|takvim|donem|yil|ay|hafta|gun|ihtiyac|bolge|tip|yas|tanim|tur|sira|oran|seviye|deger|fiyat|kapsam|niteli[gk]|buyuklu[gk]|sezon|standart|olcut|kriter|onceki)(?:[ius]|l[ae]r|[iu]n|s[iu]n?|n)*y?[ae]|on?lara|o?na|buna|suna)$/u;

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

/** „So der Plan“, „so das Motto“: German nouns of what nobody can be. */
const isThing = (item: Item | undefined, { verbSecond }: Words): boolean =>
  verbSecond && item?.type === 'name' && !item.mention && THING.test(item.norm);

const THING =
  /(?:plan|stand|titel|motto|fazit|tenor|idee|befund|vorwurf|ergebnis|schluss|these|wortlaut|text|regel|gesetz|ziel|vorschlag|kalkul|sorge|name|zahl|uberschrift|begrundung|hoffnung|erwartung|formulierung|einschatzung|meinung|heit|keit)$/;

const INFINITIVE = /^\p{Ll}{2,}(?:[aei]r(?:[lm]?[aeo]s?|se)?|[aei]re|dre)$/u;

export function according(
  items: readonly Item[],
  at: number,
  length: number,
  words: Words,
): Pair | undefined {
  const his = items.slice(at, at + length + 1).findIndex(({ norm }) => words.his.has(norm));
  // “Dodał, że jego zdaniem …”: told by whoever added it.
  if (his >= 0 && words.that.has(items[at - 1]?.norm ?? '')) return undefined;
  if (his >= 0) return { subject: at + his, verb: at };
  const subject = phraseName(items, at + length, words);
  // “«…» para reformar el Banco”: what something is for is nobody's view.
  const isPlain = words.namesOnly.has(items[at]?.norm ?? '');
  const isFar =
    isPlain && (INFINITIVE.test(items[at + length]?.norm ?? '') || isThing(items[subject ?? -1], words));
  if (subject !== undefined && !isFar) return { subject, verb: at };
  return isPlain ? undefined : { subject: at, verb: at, unclear: true };
}

/** “Lo ha detto Smith”: the sentence only tells whose the one before is. */
export const opensLookingBack = (items: readonly Item[], { looksBack }: Words): boolean =>
  looksBack.some((phrase) => phrase.every((word, index) => items[index]?.norm === word));
