/** Attributions within what somebody tells whom the text does not name: the words are not those of who is named there. */
import type { Attribution } from './attribution';
import type { Item } from './items';
import { NEAR } from './other-verbs';
import type { Words } from './words';

/** “La acusación sostiene que Smith ordenó …”: behind the “que” of somebody who is not plain nobody speaks himself. */
export function isToldByOthers(
  { subject, verb, unclear, trailing }: Attribution,
  found: readonly Attribution[],
  items: readonly Item[],
  words: Words,
): boolean {
  if (unclear || trailing) return false;
  const from = Math.min(subject, verb);
  return found.some((other) => {
    const that = other.unclear ? thatBehind(items, other.verb, words) : -1;
    if (that < 0 || that > from) return false;
    const between = items.slice(that + 1, from);
    const ends = ({ type, norm }: Item, index: number) =>
      type === 'quote' || norm === ';' || (norm === ',' && words.and.has(between[index + 1]?.norm ?? ''));
    return !between.some(ends);
  });
}

const VIEW =
  /^(?:по (?:мнению|убеждению)|на (?:думку|переконання|opiniao|visao|avaliacao)|de l avis|aux yeux|a (?:giudizio|parere|juicio|ojos)|ad avviso|en opinion|zdaniem|w (?:opinii|ocenie|przekonaniu)|nach (?:meinung|ansicht|auffassung))(?= |$)/u;

/** «По мнению защиты, судья Смит допустила …»: what opens as the view of somebody who is not plain is it to its end. */
export function isViewOfOthers(
  { unclear, verb }: Attribution,
  found: readonly Attribution[],
  items: readonly Item[],
) {
  if (unclear) return false;
  return found.some((other) => {
    if (!other.unclear || other.verb > 1 || other.verb >= verb) return false;
    const phrase = items.slice(other.verb, other.verb + 3).map(({ norm }) => norm);
    return VIEW.test(phrase.join(' ')) && items.slice(other.verb, verb).every(({ type }) => type !== 'quote');
  });
}

/**
 * “Selon Smith, Jones a promis une trêve”: what opens as the view of somebody named is it to its end, whoever promises in it.
 * An outlet only passes on, and a body speaks for its people.
 */
export function isInViewOf(
  { subject, verb }: Attribution,
  found: readonly Attribution[],
  items: readonly Item[],
  words: Words,
): boolean {
  return found.some((other) => {
    const opens = other.verb <= 1 && words.accordingFirst.has(items[other.verb]?.norm ?? '');
    const holder = items[other.subject]?.mention;
    if (
      !opens ||
      other.unclear ||
      other.subject < other.verb ||
      !/^(?:person|country)$/.test(holder?.kind ?? '')
    )
      return false;
    const behind = subject > other.subject && verb > other.subject;
    const between = items.slice(other.subject + 1, Math.max(subject, verb));
    return behind && between.every(({ type, norm }) => type !== 'quote' && norm !== ';' && norm !== ':');
  });
}

/** Where what a verb tells begins; −1 where no “que” follows soon. */
function thatBehind(items: readonly Item[], verb: number, words: Words): number {
  const next = items.slice(verb + 1, verb + NEAR);
  const that = next.findIndex(({ norm }) => words.that.has(norm));
  const breaks = next.slice(0, that).some(({ type, norm }) => type === 'quote' || /^[.;:]$/.test(norm));
  return that < 0 || breaks ? -1 : verb + 1 + that;
}
