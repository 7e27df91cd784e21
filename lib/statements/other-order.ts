/** On which side of its verb the subject stands in languages other than English. */
import type { Item } from './items';
import { canSpeak, isWithin } from './other-phrase-parts';
import { opensLookingBack } from './other-phrases';
import { nameAfter, nameBefore } from './other-subjects';
import type { Words } from './words';

/** “Gesagt”, “angekündigt”, “erklärt”. */
export const PARTICIPLE = /^(?:\p{L}{2,})?ge\p{L}+(?:t|en)$|(?:^|be|er|ver|ent|wider)\p{L}+(?:t|en)$/u;

/** “Daraufhin drohte er”, “poursuit-il”, “a-t-elle dit”: right behind the verb a pronoun is its subject. */
export function inversion(items: readonly Item[], at: number, words: Words): number | undefined {
  const before = items[at - 1];
  // „Den beiden warf er vor“: “er” is never an object.
  if (words.verbSecond && items[at + 1]?.norm.toLowerCase() === 'er') return at + 1;
  if (words.verbSecond)
    return items[at + 1]?.type === 'pronoun' && !before?.mention && before?.type !== 'pronoun'
      ? at + 1
      : undefined;
  let next = at + 1;
  while (/^[-t]$/.test(items[next]?.norm ?? '')) next += 1;
  return next > at + 1 && items[next]?.type === 'pronoun' ? next : undefined;
}

/** “Merz hatte mit Trump telefoniert und danach gesagt”: the participle has the subject of its auxiliary. */
export function ofAuxiliary(items: readonly Item[], at: number, words: Words): number | undefined {
  if (!words.verbSecond || !PARTICIPLE.test(items[at]?.norm ?? '')) return undefined;
  const ends = ({ norm, type }: Item) => words.conjunctions.has(norm) || (type === 'mark' && norm !== '-');
  const from = items.slice(0, at).findLastIndex(ends) + 1;
  const auxiliary = items.slice(from, at).findLastIndex(({ norm }) => words.auxiliaries.has(norm)) + from;
  if (auxiliary < from) return undefined;
  const before = nameBefore(items, auxiliary, words);
  if (items[auxiliary - 1]?.mention && before === auxiliary - 1) return before;
  if (items[auxiliary + 1]?.type === 'pronoun') return auxiliary + 1;
  // „Nach dem Treffen hat Smith vor Eile gewarnt“: what opens the sentence is no subject.
  const behind = items[auxiliary + 1];
  const isSubject = canSpeak(behind) && behind.mention && !isWithin(items, auxiliary + 1, words);
  return before === undefined && isSubject ? auxiliary + 1 : before;
}

/**
 * The name behind the verb. Where neither case nor the order of words tells subjects from
 * objects (“e acusou Smith”), only after what is said, or before its “que”.
 */
export function inverted(items: readonly Item[], at: number, words: Words): number | undefined {
  const subject = nameAfter(items, at + 1, words);
  if (subject === undefined || isApposed(items, at, words)) return undefined;
  // “(Plan), o którym mówił Smith – powiedział Jones”: told in passing by whoever speaks behind the dash.
  if (words.inflected && isInObjectClause(items, at) && speaksBehindDash(items, at, words)) return undefined;
  if (words.verbSecond || words.inflected) return subject;
  const after = items.slice(subject + 1, subject + 3).find(({ norm }) => norm !== ',');
  return followsSpeech(items, at, words) ||
    words.that.has(after?.norm ?? '') ||
    opensLookingBack(items, words) ||
    opensWithVerb(items, at, words)
    ? subject
    : undefined;
}

/**
 * “Le maire, Jean Dupont, du parti vert, a critiqué l'Élysée”: a person with an apposition between commas stands before
 * the verb, known or not, and what follows it is its object.
 */
function isApposed(items: readonly Item[], at: number, words: Words): boolean {
  if (tellsWho(items, at, words)) return false;
  let first = at;
  while (words.between.has(items[first - 1]?.norm ?? '')) first -= 1;
  const before = items.slice(0, Math.max(0, first - 1));
  if (items[first - 1]?.norm !== ',' || before.some(({ type }) => type === 'quote')) return false;
  const comma = before.findLastIndex(({ norm }) => norm === ',');
  const isPerson = ({ type, mention, norm }: Item) =>
    type === 'name' && (mention ? mention.kind === 'person' : norm.includes(' '));
  return (
    comma > 0 && [items[comma - 1], items[comma + 1]].some((item) => item !== undefined && isPerson(item))
  );
}

/** “Spiega Smith.”: an auxiliary may stand before the verb, and what is said beside it, but not in the sentence. */
export const opensWithVerb = (items: readonly Item[], at: number, words: Words): boolean =>
  (at === 0 || (at === 1 && words.auxiliaries.has(items[0]?.norm ?? ''))) &&
  tellsWho(items, at, words) &&
  items.every(
    ({ type, norm }, index) =>
      type !== 'quote' &&
      norm !== ':' &&
      // “Dopo che la terra ha tremato” tells when.
      (!words.that.has(norm) || words.prepositions.has(items[index - 1]?.norm ?? '')),
  );

/** The clause opens with a relative pronoun behind its comma, which is not the subject of the verb at the index. */
function isInObjectClause(items: readonly Item[], at: number): boolean {
  const comma = items.slice(0, at).findLastIndex(({ type }) => type === 'mark' || type === 'quote');
  return (
    items[comma]?.norm === ',' && items.slice(comma + 1, comma + 3).some(({ norm }) => RELATIVE.test(norm))
  );
}

const speaksBehindDash = (items: readonly Item[], at: number, { verbs }: Words): boolean =>
  items.some(
    ({ norm }, index) => index > at && /^[—–-]$/.test(norm) && verbs.has(items[index + 1]?.norm ?? ''),
  );

const RELATIVE = /^(?:ktor[aeyi](?:go|mu|j|m|ch)?|котор\p{L}+|як(?:ий|а|е|і|ого|ому|им|их|ою|у))$/u;

/** Verbs whose object is never somebody: “a déclaré Smith”. */
const OF_NOBODY =
  /^(?:dit|declare|affirme|indique|precise|ajoute|explique|souligne|detto|disse|dice|dichiara(?:to)?|afferma(?:to)?|spiega(?:to)?|aggiunto|aggiunge|precisa(?:to)?|sottolinea(?:to)?|diz|afirm(?:ou|a)|declarou|explic(?:ou|a)|acrescent(?:ou|a)|ressaltou|destacou)$/;

/** A person right behind the verb is its subject: as an object, she would have a preposition. */
const tellsWho = (items: readonly Item[], at: number, { marksPersons }: Words): boolean =>
  marksPersons || OF_NOBODY.test(items[at]?.norm ?? '');

/** “…, versicherte Smith.”: between a comma and the end of the clause stand the verb and its subject alone. */
export function closing(items: readonly Item[], at: number, words: Words): number | undefined {
  // “…, ha detto Smith”: where what follows the verb may be its object, no auxiliary.
  const helped = tellsWho(items, at, words) && words.auxiliaries.has(items[at - 1]?.norm ?? '');
  const mark = items[helped ? at - 2 : at - 1];
  const subject = mark?.norm === ',' ? nameAfter(items, at + 1, words) : undefined;
  const after = subject === undefined ? undefined : items[subject + 1];
  const ends = after === undefined || /^[.;!?]$/.test(after.norm);
  const isSubject = subject !== undefined && ends && items[subject]?.mention && !isApposed(items, at, words);
  return isSubject ? subject : undefined;
}

/** “…, a dit Smith”: a mark or a quotation stands before, auxiliaries between. */
export function followsSpeech(items: readonly Item[], at: number, words: Words): boolean {
  let first = at;
  // “…” ifadesini kullanan Smith.
  if (words.sayingWith.get(items[at]?.norm ?? '')?.has(items[at - 1]?.norm ?? '')) first -= 1;
  while (first > 0 && words.between.has(items[first - 1]?.norm ?? '')) first -= 1;
  // “…, según dijo Smith”, “Come ha detto Smith, …”.
  if (first > 0 && words.asPut.has(items[first - 1]?.norm ?? '')) return true;
  const before = items[first - 1];
  return before !== undefined && (before.type === 'quote' || /^[,—–-]$/.test(before.norm));
}
