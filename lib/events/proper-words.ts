/** The proper words of an event's names, other than those of its parties and places: “Bukavu”. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { tokenise } from '../text/tokens';
import { ownerOf } from './owners';
import { stem } from './stems';
import { CALENDAR, OFFICE } from './words';

const LETTERS = /\p{L}+/gu;

/** A name's word with a capital that is no beginning, as in “talks in Bukavu”. */
interface ProperWord {
  word: string;
  stem: string;
}

interface ProperWords {
  /** Those of each of its names. */
  names: readonly (readonly ProperWord[])[];
  summary: readonly ProperWord[];
}

const proper = new WeakMap<EventRecord, ProperWords>();

/**
 * How many proper words of one of the event's names a text has, besides those of its parties and places.
 * @param capitals stems of the words with a capital.
 * @param withSummary whether the words of its summary count too.
 */
export function properWordsIn(
  event: EventRecord,
  capitals: ReadonlySet<string>,
  withSummary: boolean,
  knowledge: Knowledge,
): number {
  const known = proper.get(event) ?? properWords(event);
  proper.set(event, known);
  const isTold = (each: ProperWord) =>
    capitals.has(each.stem) && !ownerOf(each.stem, event, knowledge) && !isOfCountry(each.word, knowledge);
  const texts = withSummary ? [...known.names, known.summary] : known.names;
  return Math.max(0, ...texts.map((words) => words.filter(isTold).length));
}

function properWords({ name, names, summary }: EventRecord): ProperWords {
  return {
    names: [name, ...names.map(({ text }) => text)].map(properWordsOf),
    summary: properWordsOf(summary),
  };
}

function properWordsOf(text: string): ProperWord[] {
  return [...text.matchAll(LETTERS)]
    .filter(
      ({ 0: word, index }) => index > 0 && isCapitalised(word) && !CALENDAR.test(word) && !OFFICE.test(word),
    )
    .map(({ 0: word }) => ({ word, stem: stem(word) }));
}

/** A capital and small letters: no acronym. */
function isCapitalised(word: string): boolean {
  const rest = word.slice(1);
  return rest.length >= 3 && word[0] !== word[0]?.toLowerCase() && rest === rest.toLowerCase();
}

/** “Russian” stands in the news of every day. */
function isOfCountry(word: string, knowledge: Knowledge): boolean {
  return knowledge.match(tokenise(word)).some(({ refs }) => refs.some(({ id }) => id.startsWith('country/')));
}
