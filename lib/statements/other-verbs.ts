/** Whether a word is a verb of saying, in languages other than English. */
import { isPursuing } from './continuing';
import type { Item } from './items';
import { answersOnly, holdsMeeting, isPassiveHeading, isSentencing } from './other-acts';
import { followsSpeech, PARTICIPLE } from './other-order';
import { clauseEnd } from './other-phrase-parts';
import { saysNothing } from './other-senses';
import type { Words } from './words';

/** Words after a verb within which its clause (“dass”, “que”) or its own word (“sprach … von”) begins. */
export const NEAR = 8;

/** „Die von Smith verlangte Eile“, „wird wie bereits angekündigt Minister“: a participle that only describes. */
function isAttributive(
  items: readonly Item[],
  at: number,
  { articles, prepositions, between }: Words,
): boolean {
  const norm = items[at]?.norm ?? '';
  let before = at - 1;
  while (between.has(items[before]?.norm ?? '') || items[before]?.norm === 'schon') before -= 1;
  if (items[before]?.norm === 'wie' && PARTICIPLE.test(norm)) return true;
  const next = items[at + 1];
  if (next?.type !== 'name' || next.mention || !/te[nmrs]?$/.test(norm)) return false;
  const clause = items
    .slice(0, at)
    .findLastIndex(({ type, norm: mark }) => type === 'quote' || (type === 'mark' && mark !== '-'));
  return items
    .slice(clause + 1, at)
    .some(
      (item, index, all) =>
        articles.has(item.norm) &&
        LEADS.has(all[index + 1]?.norm ?? '') &&
        prepositions.has(all[index + 1]?.norm ?? ''),
    );
}

/** Prepositions between an article and its participle: „die von“, „der am Montag“. */
const LEADS: ReadonlySet<string> = new Set(
  'von vom am im in bei beim durch mit seit nach aus gegen für fur zur zum'.split(' '),
);

const CALLS = /^(?:ruft|rief|riefen|gerufen)$/;

const HABIT = /^(?:spesso|souvent|oft|haufig|czesto|часто|frecuentemente|frequentemente)$/;

/** A verb of saying; “sprach” only with “von” behind it. */
export function isVerbOfSaying(items: readonly Item[], at: number, words: Words): boolean {
  const norm = items[at]?.norm ?? '';
  // “La alerta que …”: behind the article that opens the sentence stands a noun.
  // “Lo dice Smith”: there it is a pronoun.
  const isNoun = at === 1 && words.articles.has(items[0]?.norm ?? '') && items[0]?.norm !== 'lo';
  if (!words.verbSecond && isNoun) return false;
  // „Um dem Land zu erklären, was …“: an infinitive has no subject.
  if (
    words.verbSecond &&
    (items[at - 1]?.norm === 'zu' || isAttributive(items, at, words) || isPassiveHeading(items, at))
  )
    return false;
  if (isSeparated(items, at, words.otherwise) || (isPursuing(norm) && !isBesideSpeech(items, at, words)))
    return false;
  if (isSentencing(items, at) || answersOnly(items, at) || holdsMeeting(items, at)) return false;
  if (saysNothing(items, at, words)) return false;
  if (words.accented.has(norm) && !isAccented(items[at])) return false;
  // „Ruft seine Leute ins Amt“: without what is called, only „ruft … zu“ and „ruft … auf“.
  const speaks = items[at - 1]?.norm === ',' || items.some(({ type }) => type === 'quote');
  const isCall = words.verbSecond && CALLS.test(norm) && !speaks;
  if (words.verbs.has(norm) && !isCall) return isHeard(items, norm, words);
  if (words.participles.has(norm)) return hasAuxiliary(items, at, words);
  if (isSeparated(items, at, words.separable)) return isHeard(items, norm, words);
  const needs = words.verbsWith.get(norm);
  // “Hat von einem Angriff gesprochen”.
  const from = words.verbSecond && PARTICIPLE.test(norm) ? Math.max(0, at - NEAR) : at + 1;
  // “Parla spesso di Jones”: what somebody does often is not said now.
  if (HABIT.test(items[at + 1]?.norm ?? '')) return false;
  if (needs === undefined) return false;
  const tells = [...needs].some((word) => words.that.has(word));
  return (
    (tells && closesSpeech(items, at, words)) ||
    items.slice(from, at + NEAR).some((next) => needs.has(next.norm))
  );
}

/** “Las tasas son malas, sostuvo.”: alone behind what is said, at the end, the verb needs no “que”. */
const closesSpeech = (items: readonly Item[], at: number, { dropsSubject }: Words): boolean =>
  dropsSubject && items[at - 1]?.norm === ',' && at > LEAST && /^(?:[.;])?$/.test(items[at + 1]?.norm ?? '');

/** No shorter clause is something that somebody says. */
const LEAST = 3;

/** “Ha sido objeto de”, “el anuncio”: without its accent the form is a noun, or an “I” says it. */
const isAccented = (item: Item | undefined): boolean => /[óò]$/iu.test(item?.surface ?? '');

/** „Der Streit tobt“, „griff die Stadt an“: verbs of noise and blows say something only beside a quotation. */
const isHeard = (items: readonly Item[], norm: string, { loud }: Words): boolean =>
  !loud.test(norm) || items.some(({ type }) => type === 'quote');

/** A quotation stands in the passage, a mark beside the verb: “poursuit-il”, «…, продолжил Смит», “proseguì: …”. */
const isBesideSpeech = (items: readonly Item[], at: number, words: Words): boolean =>
  items.some(({ type }) => type === 'quote') ||
  (followsSpeech(items, at, words) && !hasObject(items, at, words)) ||
  items[at + 1]?.type === 'mark' ||
  words.that.has(items[at + 1]?.norm ?? '') ||
  items.slice(at + 1, at + NEAR).some(({ norm }) => words.verbsWith.get(items[at]?.norm ?? '')?.has(norm));

/** “92 ans, enchaîne un huitième mandat”. */
const hasObject = (items: readonly Item[], at: number, { articles }: Words): boolean =>
  articles.has(items[at + 1]?.norm ?? '') && items[at + 2]?.type === 'word';

/** “Kündigte … an”: the other part of the verb closes the clause. */
function isSeparated(items: readonly Item[], at: number, table: Words['separable']): boolean {
  return table.get(clauseEnd(items, at)?.norm ?? '')?.has(items[at]?.norm ?? '') ?? false;
}

/** “A déclaré”, “a-t-il également déclaré”, “s'est félicité”: nothing but small words stands between the two. */
function hasAuxiliary(items: readonly Item[], at: number, { auxiliaries, between }: Words): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const { type, norm = '' } = items[index] ?? {};
    if (auxiliaries.has(norm)) return true;
    if (type !== 'pronoun' && norm !== '-' && !between.has(norm) && !/ment$/.test(norm)) return false;
  }
  return false;
}

/** “Has”, which no passive has right before its verb. */
const OWN = /^(?:h?a|hanno|ont|h?an|avait|avaient|aveva|avevano|habia|habian|tem|tinha|tinham)$/u;

/** In comparison form “è” is as “e” is. */
const AND = /^e$/iu;

/** “Smith wurde von Jones kritisiert”, “est accusé”; but “s'est félicité”. */
export function isPassive(items: readonly Item[], at: number, { passive, conjunctions }: Words): boolean {
  const makesPassive = (item: Item | undefined) =>
    item !== undefined && passive.has(item.norm) && !AND.test(item.surface ?? '');
  if (makesPassive(items[at + 1])) return true;
  for (let index = at - 1; index >= Math.max(0, at - 2 * NEAR); index -= 1) {
    const { type, norm = '' } = items[index] ?? {};
    if ((type === 'mark' && norm !== '-') || type === 'quote') return false;
    // “C'est ce qu'a dit Smith”.
    if (conjunctions.has(norm)) return false;
    // “Smith è partito e ha detto”: the verb has an auxiliary of its own.
    if (index === at - 1 && OWN.test(norm)) return false;
    if (makesPassive(items[index])) return !/^(?:s|si)$/.test(items[index - 1]?.norm ?? '');
  }
  return false;
}
