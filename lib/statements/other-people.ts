/** People without a name, and office holders, in languages other than English. */
import { normalise } from '../text/normalise';
import type { Wording } from './languages/wording';
import type { Unnamed } from './unnamed';
import type { Words } from './words';

/** Letters of the scripts with two cases, digits, marks within words. */
const IN_WORD = "[\\w\\u00c0-\\u052f'’-]";

/** Those who speak for a body do not hide. */
const SPOKESPERSON = /sprecher|porte-parole|portavo|porta-voz|rzeczni|sözcü|behörd|autori/i;

/**
 * What finds them in a text, in text order, by the words of a language; the offset is added to all positions.
 * @param called by what bodies are called once they have been named, as the inside of a regular expression.
 */
export function peopleIn(
  { people, bodies: own = '(?!)', offices = {}, officeLead = '' }: Wording,
  words: Words,
  officeOf: (phrase: string) => string | undefined,
  called = '(?!)',
): (text: string, offset: number) => Unnamed[] {
  const bodies = `(?:${own}|${called})`;
  const office = `${officeLead}(?:${Object.keys(offices).join('|') || '(?!)'})`;
  const phrases = new RegExp(`(?<!${IN_WORD})(?:${bodies}|${people}|${office})(?!${IN_WORD})`, 'gi');
  const body = new RegExp(`^(?:${bodies})$`, 'i');
  return (text, offset) =>
    [...text.matchAll(phrases)].flatMap(({ 0: phrase, index }): Unnamed[] => {
      const span = { start: index + offset, end: index + phrase.length + offset };
      if (officeOf(phrase) === undefined)
        return [{ ...span, head: span, anonymous: !SPOKESPERSON.test(phrase) && !body.test(phrase) }];
      if (!standsAlone(text.slice(index + phrase.length), words)) return [];
      // „Der CDU-Politiker“ takes the party in.
      const noun = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1;
      return [{ ...span, head: { start: span.start + noun, end: span.end }, anonymous: false }];
    });
}

/** “Le ministre de la santé”, «президент России» are told apart by what follows: a mark, a verb, a time or place may. */
export function standsAlone(
  behind: string,
  { prepositions, of, verbs, verbsWith, separable, between, reports, and }: Words,
): boolean {
  const norm = normalise(/^ (\p{L}+)/u.exec(behind)?.[1] ?? '');
  if (norm === '') return true;
  return (
    !of.has(norm) &&
    [prepositions, verbs, verbsWith, between, reports, and, ...separable.values()].some((words) =>
      words.has(norm),
    )
  );
}
