/** English noun phrases that are the subject of a verb of saying: “the suspect in the case said”, “Traders in Lagos say”. */
import type { Span } from '../types';
import { BETWEEN, CLAUSE_OPENERS, PREPOSITIONS, TIME_WORDS } from './english/grammar';
import { DETERMINERS, NO_NOUNS } from './english/people';
import { BASE, NOUNISH, OTHER, PEOPLE_ONLY, PLAIN } from './english/verbs';

/** No longer phrase is sought, in words. */
const LONGEST = 10;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu;
const PLURAL = /(?:s|people|police)$/;

interface Word extends Span {
  norm: string;
}

export interface NounPhrase extends Span {
  /** Where its noun stands: “traders” in “several traders at the bazaar”. */
  head: Span;
}

/** The subjects right before a verb of saying, in text order: with a determiner, or a plural that opens the text. */
export function subjectPhrases(text: string): NounPhrase[] {
  const words: Word[] = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    norm: word.toLowerCase().replace(/’/g, "'"),
  }));
  return words.flatMap((word, at) =>
    isVerb(word.norm) || reportsThat(words, at, text) || word.norm === 'who'
      ? (phraseBefore(words, at, text) ?? [])
      : [],
  );
}

/** “The judges held that”, “the opposition branded the vote a ‘sham’”: what is said follows. */
const reportsThat = (words: readonly Word[], at: number, text: string) =>
  OTHER.has(words[at]?.norm ?? '') &&
  (words[at + 1]?.norm === 'that' || QUOTES.test(text.slice(words[at]?.end)));

const QUOTES = /^(?: [\w’'-]+){0,4}[,:]? ["“‘«]/;

const isVerb = (norm: string) => PLAIN.has(norm) || PEOPLE_ONLY.has(norm) || BASE.has(norm);

function phraseBefore(words: readonly Word[], verb: number, text: string): NounPhrase | undefined {
  const joined = (at: number) => {
    const [left, right] = [words[at], words[at + 1]];
    return left !== undefined && right !== undefined && text.slice(left.end, right.start) === ' ';
  };
  const norm = (at: number) => words[at]?.norm ?? '';
  let last = verb - 1;
  const isBetween = (word: string) => BETWEEN.has(word) || TIME_WORDS.test(word) || /ly$/.test(word);
  while (joined(last) && isBetween(norm(last))) last -= 1;
  if (!joined(last) || NO_NOUNS.has(norm(last))) return undefined;
  // “In her ruling that”: a noun.
  if (/ing$/.test(norm(verb)) && DETERMINERS.has(norm(verb - 1))) return undefined;
  let first = last;
  for (;;) {
    if (last - first > LONGEST || NO_NOUNS.has(norm(first))) return undefined;
    if (DETERMINERS.has(norm(first))) {
      if (!joined(first - 1) || !PREPOSITIONS_AND_OF.has(norm(first - 1))) break;
      first -= 1;
    } else if (!joined(first - 1)) break;
    first -= 1;
  }
  if (joined(first - 1) && !opensClause(words[first - 1], text)) return undefined;
  const preposition = words.slice(first, last + 1).findIndex((word) => PREPOSITIONS_AND_OF.has(word.norm));
  // “A study by the Harbour Board finds that”: it is the board that says so.
  if (norm(first + preposition) === 'by') return undefined;
  const head = words[preposition < 0 ? last : first + preposition - 1];
  const [start, end] = [words[first], words[last]];
  if (!head || !start || !end || head.end > end.end || isCapital(text, head, start)) return undefined;
  const plural = PLURAL.test(head.norm);
  const determined = DETERMINERS.has(start.norm);
  const partitive = norm(first + 1) === 'of';
  const stands =
    head === start && determined
      ? partitive || ALONE.has(start.norm)
      : determined ||
        (plural && (opensText(text, start.start) || closesText(text, start.start, words[verb])));
  if (!stands) return undefined;
  if ((BASE.has(norm(verb)) || NOUNISH.has(norm(verb))) && !(plural && BASE.has(norm(verb))))
    return undefined;
  return { start: start.start, end: end.end, head: { start: head.start, end: head.end } };
}

/** At the head of the text, or after a dateline: “OSLO — Traders said”. */
export const opensText = (text: string, at: number) =>
  at === 0 || /(?:[—–]|\s--?)\s$/.test(text.slice(Math.max(0, at - 4), at));

/** “…, traders say.” */
const closesText = (text: string, at: number, verb: Word | undefined) =>
  /, $/.test(text.slice(0, at)) &&
  verb !== undefined &&
  /^[.,]?$/.test(text.slice(verb.end).trim().slice(0, 2));

/** Determiners that stand for people by themselves: “another insists”. */
const ALONE = new Set(['another', 'some', 'many', 'several', 'both', 'most']);

/** “Who follows the agency closely says”: after another word the phrase is an object. */
function opensClause(before: Word | undefined, text: string): boolean {
  if (!before) return true;
  return (
    CLAUSE_OPENERS.has(before.norm) ||
    TIME_WORDS.test(before.norm) ||
    /\p{Lu}/u.test(text.charAt(before.start))
  );
}

const PREPOSITIONS_AND_OF = new Set([...PREPOSITIONS, 'of', 'by']);

/** A name, or a number; the word that opens the text has a capital anyhow. */
function isCapital(text: string, head: Span, start: Span): boolean {
  const first = text.charAt(head.start);
  return (
    !/\p{Ll}/u.test(first) &&
    !(head.start === start.start && opensText(text, head.start) && /\p{L}/u.test(first))
  );
}
