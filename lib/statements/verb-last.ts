/** Subjects where the verb closes the sentence, as in Turkish: who opens it, or whom a participle of saying stands before. */
import type { Item } from './items';
import { canSpeak } from './other-phrase-parts';
import type { Words } from './words';

/** No more than a title stands before the name that opens a sentence. */
const LONGEST_LEAD = 2;

/** The name that opens the sentence, before a comma or a quotation if others follow. */
export function opener(items: readonly Item[], at: number, words: Words): number | undefined {
  const names = items.slice(0, at).flatMap((item, index) => (canSpeak(item) && item.mention ? [index] : []));
  // Titles without an entry are names too: “Suriye Devlet Başkanı Ahmed Şara, …”.
  const apposed = names.find(
    (index) =>
      items[index]?.mention?.kind === 'person' &&
      items[index + 1]?.norm === ',' &&
      items.slice(0, index).every(({ type }) => type === 'name' || type === 'word'),
  );
  if (apposed !== undefined) return apposed;
  // “…'e işaret eden Smith, “…” dedi”: behind a participle, whatever stands before that.
  const told = names.find((index) => {
    const [before, item, next] = items.slice(index - 1, index + 2);
    return (
      item?.mention?.kind === 'person' &&
      before?.type === 'word' &&
      /\p{L}{2}[ae]n$/u.test(before.norm) &&
      (next?.norm === ',' || next?.type === 'quote') &&
      items.slice(0, index).every(({ type }) => type !== 'quote')
    );
  });
  if (told !== undefined) return told;
  const stranger = strangerAhead(items, at) ?? strangerBehindPlace(items, at);
  if (stranger !== undefined) return stranger;
  const [first] = names;
  if (first === undefined || first > LONGEST_LEAD) return undefined;
  // “Cumhurbaşkanı, CHP lideri için …”: what the comma sets apart is the subject, by whatever name.
  if (items.slice(0, first).some(({ type }) => type === 'mark')) return undefined;
  const next = items[first + 1];
  // “Türkiye Merkez Bankası açıkladı”: the name goes on, and is another's.
  if (next?.type === 'name' && !next.mention && next.start <= (items[first]?.end ?? 0) + 1) return undefined;
  // “Smith ise Jones'a yanıt verdi”: the word sets the subject against others.
  const marked = next?.norm === ',' || next?.norm === 'ise' || next?.type === 'quote';
  return marked || names.length === 1 || words.and.has(next?.norm ?? '') ? first : undefined;
}

/** “Ekonomist Ayşe Yılmaz, “…” dedi”: a name without an entry opens the sentence, a comma or quotation behind it. */
function strangerAhead(items: readonly Item[], at: number): number | undefined {
  const index = items.findIndex(({ type }) => type === 'mark' || type === 'quote') - 1;
  const item = items[index];
  const isName =
    item?.type === 'unnamed' ||
    (item?.type === 'name' && !item.mention && !item.possessive && !INFLECTED.test(item.norm));
  // “Prof.” ends with a full stop, and opens a longer name.
  if (items[index + 1]?.norm === '.') return undefined;
  const opens = items.slice(0, Math.max(0, index)).every(({ type }) => type === 'name' || type === 'word');
  return isName && opens && index <= LONGEST_LEAD && index < at ? index : undefined;
}

/** “Yaptığı konuşmada Yılmaz, “…” dedi”: a name without an entry between where it is said and the words themselves. */
function strangerBehindPlace(items: readonly Item[], at: number): number | undefined {
  const index = items.findIndex(({ type }) => type === 'mark' || type === 'quote') - 1;
  const [before, item, comma] = items.slice(Math.max(0, index - 1), index + 2);
  const quotes = items[index + (comma?.norm === ',' ? 2 : 1)]?.type === 'quote';
  const isName = item?.type === 'name' && !item.mention && !item.possessive && !INFLECTED.test(item.norm);
  const isPlace =
    /(?:konusma|aciklama|paylasim|mesaj|degerlendirme|toplanti|yayin|roportaj|soylesi|program)\p{L}*[dt][ae]$/u;
  return isName && quotes && isPlace.test(before?.norm ?? '') && index < at ? index : undefined;
}

/** A Turkish name in another case: “Yılmaz'ı”. */
const INFLECTED = /['’]\p{L}+$/u;

/** ““…” diyen Smith”, “geldiğini belirten Smith”: whom the participle stands before says it. */
export function behindParticiple(items: readonly Item[], at: number, words: Words): number | undefined {
  const norm = items[at]?.norm ?? '';
  const isWithNoun = words.sayingWith.get(norm)?.has(items[at - 1]?.norm ?? '');
  if (!words.saying.has(norm) && !isWithNoun) return undefined;
  const names = items.slice(at + 1, at + 4);
  const last = names.findIndex(({ type }) => type !== 'name');
  const index = at + (last < 0 ? names.length : last);
  const isSubject = index > at && canSpeak(items[index]);
  return isSubject ? index : undefined;
}
