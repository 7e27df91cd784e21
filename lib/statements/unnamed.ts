/** People and bodies that speak without a name, and how they are described. */

import { isLetterAt, kindAt, UPPER } from '../text/letters';
import type { Span } from '../types';
import { NO_NAMES } from './english/grammar';
import {
  BARE_HEADS,
  BODY_HEADS,
  BODY_PAIRS,
  INDEFINITE,
  OFFICE_HEADS,
  PEOPLE_HEADS,
  SOME_OF_THEM,
  SPOKES_HEADS,
  UNNAMED_LEAD,
  UNNAMED_TAIL,
} from './english/people';
import { BASE, OTHER, PLAIN } from './english/verbs';
import { opensText, subjectPhrases } from './noun-phrases';

const NOUN = /[\wé'’-]+/g;
const NEXT = / [\wé'’-]+/y;
const LAST_NOUN = /[\wé'’-]+$/;
/** “According to reports”. */
const REPORTS = /according to reports$/i;
/** Told apart from others who hide: “one of them”, “a third”. */
const ONE_OF =
  /^(?:(?:one|two|some|many|most|several|both|all|another|each) of|a (?:second|third|fourth)$|another$|others$|some$|many$)/i;
const AUXILIARIES = new Set('has have had who is are was were will'.split(' '));
/** A word of a description's tail, and what a verb would be in it. */
const TAIL_WORD = / ((\w*)[a-zà-ÿ'’-]*)/iy;
/** A tail has no more words behind its preposition. */
const LONGEST_TAIL = 8;
/** What follows the noun. */
const AFTER_NOUN =
  / (?:familiar|close|briefed|with|involved|in|inside|within|at|from|of|to|for|who|speaking|on)\b/i;
/** A description does not end on these. */
const LOOSE_END = /(?: (?:the|a|an|in|at|from|inside|within|of|to|for|and|on))+$/i;
/** No description is longer, before its noun. */
const LONGEST = 80;

export interface Unnamed extends Span {
  /** Where the noun stands: “officials” in “two senior officials in Oslo”. */
  head: Span;
  /** People who hide, not a body, its spokesperson or the one holder of an office. */
  anonymous: boolean;
}

/** “A senior diplomat”, “sources close to the talks”, “the ministry”: their whole noun phrases, in text order. */
export function findUnnamed(text: string, offset = 0): Unnamed[] {
  const some = [...text.matchAll(SOME_OF_THEM)].map(({ 0: words, index }): Unnamed => {
    const span = { start: index + offset, end: index + words.length + offset };
    return { ...span, head: span, anonymous: isAnonymous(words) };
  });
  const subjects = subjectPhrases(text).map(
    ({ start, end, head }): Unnamed => ({
      start: start + offset,
      end: end + offset,
      head: { start: head.start + offset, end: head.end + offset },
      anonymous: isAnonymous(text.slice(start, end)),
    }),
  );
  const described = nounsOf(text).flatMap(({ noun, index }) => {
    const start = beginning(text, index);
    const end = index + noun.length + tailAt(text, index + noun.length).length;
    const bare = start === index && !BARE_HEADS.test(noun);
    return bare || (noun !== noun.toLowerCase() && start === index && !opensText(text, index))
      ? []
      : {
          start: start + offset,
          end: end + offset,
          head: { start: index + offset, end: index + noun.length + offset },
          anonymous: isAnonymous(text.slice(start, end)),
        };
  });
  return [...some, ...subjects, ...described].sort((a, b) => a.start - b.start);
}

/** The nouns of people and bodies, as they stand, in text order. */
function nounsOf(text: string): { noun: string; index: number }[] {
  const found: { noun: string; index: number }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(NOUN)) {
    if (index < end) continue;
    const noun = isHead(word) || isReports(text, word, index) ? word : pairAt(text, word, index);
    if (!noun) continue;
    found.push({ noun, index });
    end = index + noun.length;
  }
  return found;
}

function isHead(word: string): boolean {
  const norm = word.toLowerCase();
  return [PEOPLE_HEADS, OFFICE_HEADS, SPOKES_HEADS, BODY_HEADS].some((heads) => heads.has(norm));
}

function isReports(text: string, word: string, index: number): boolean {
  return word.toLowerCase() === 'reports' && REPORTS.test(text.slice(0, index + word.length));
}

/** “Air force”. */
function pairAt(text: string, word: string, index: number): string | undefined {
  NEXT.lastIndex = index + word.length;
  const pair = `${word}${NEXT.exec(text)?.[0] ?? ''}`;
  return BODY_PAIRS.has(pair.toLowerCase()) ? pair : undefined;
}

/** “Familiar with the matter”: what describes a noun behind it, up to the verb. */
function tailAt(text: string, start: number): string {
  UNNAMED_TAIL.lastIndex = start;
  const lead = UNNAMED_TAIL.exec(text);
  if (!lead) return '';
  let end = UNNAMED_TAIL.lastIndex;
  for (let count = 0; count < LONGEST_TAIL; count++) {
    TAIL_WORD.lastIndex = end;
    const [, word = '', verb = ''] = TAIL_WORD.exec(text) ?? [];
    if (word === '' || isVerb(verb)) break;
    end = TAIL_WORD.lastIndex;
  }
  return text.slice(start, end).replace(LOOSE_END, '');
}

function isVerb(word: string): boolean {
  const norm = word.toLowerCase();
  return [PLAIN, OTHER, BASE, AUXILIARIES].some((verbs) => verbs.has(norm));
}

/** Where the noun phrase begins: determiners, adjectives, demonyms, owners (“the country's”) and initialisms. */
function beginning(text: string, head: number): number {
  let start = head;
  const limit = Math.max(0, head - LONGEST);
  for (;;) {
    const word = wordBefore(text, start, limit);
    if (!word || !(isLead(word) || (kindAt(word, 0) === UPPER && !NO_NAMES.has(word.toLowerCase())))) break;
    start -= word.length + 1;
  }
  const first = /^(?:and|of) /i.exec(text.slice(start, head));
  return start + (first?.[0].length ?? 0);
}

function isLead(word: string): boolean {
  return UNNAMED_LEAD.has(word.toLowerCase()) || /['’]s$|s['’]$/i.test(word);
}

/** The word, hyphens, full stops and a possessive ending in it, that stands before a place, one space or hyphen between. */
function wordBefore(text: string, end: number, limit: number): string {
  const last = end - 1;
  if (!/[ -]/.test(text.charAt(last))) return '';
  const goesOn = (at: number) => at >= limit && (isLetterAt(text, at) || text.charAt(at) === '.');
  const beginningOf = (wordEnd: number) => {
    let start = wordEnd;
    while (goesOn(start - 1) || (start < wordEnd && text.charAt(start - 1) === '-' && goesOn(start - 2)))
      start--;
    return start;
  };
  const ending = /(?:['’]s|(?<=s)['’])$/.exec(text.slice(limit, last))?.[0].length ?? 0;
  const stem = beginningOf(last - ending);
  const start = stem < last - ending ? stem : beginningOf(last);
  return text.slice(start, last);
}

function isAnonymous(description: string): boolean {
  const phrase = description.split(AFTER_NOUN)[0] ?? description;
  const noun = LAST_NOUN.exec(phrase)?.[0].toLowerCase() ?? '';
  return (
    PEOPLE_HEADS.has(noun) || (OFFICE_HEADS.has(noun) && INDEFINITE.test(phrase)) || ONE_OF.test(description)
  );
}
