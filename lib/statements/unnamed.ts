/** People and bodies that speak without a name, and how they are described. */
import type { Span } from '../types';
import {
  BARE_HEADS,
  BODY_HEADS,
  BODY_PAIRS,
  INDEFINITE,
  OFFICE_HEADS,
  PEOPLE_HEADS,
  SOME_OF_THEM,
  SPOKES_HEADS,
} from './english/people';
import { beginning, tailAt } from './noun-extent';
import { opensText, subjectPhrases } from './noun-phrases';

const NOUN = /[\wé'’-]+/g;

const NEXT = / [\wé'’-]+/y;

const LAST_NOUN = /[\wé'’-]+$/;

/** “According to reports”. */
const REPORTS = /according to reports$/i;

/** Told apart from others who hide: “one of them”, “a third”. */
const ONE_OF =
  /^(?:(?:one|two|some|many|most|several|both|all|another|each) of|a (?:second|third|fourth)$|another$|others$|some$|many$)/i;

/** “The foreign ministers of the five”: everybody knows who they are. */
const ALL_OF_THEM =
  /^(?:the|both) (?:[a-z-]+ ){0,3}(?:leaders|ministers|presidents|premiers|governors|ambassadors|judges)$/i;

/** What follows the noun. */
const AFTER_NOUN =
  / (?:familiar|close|briefed|with|involved|in|inside|within|at|from|of|to|for|who|speaking|on)\b/i;

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

function isAnonymous(description: string): boolean {
  const phrase = description.split(AFTER_NOUN)[0] ?? description;
  const noun = LAST_NOUN.exec(phrase)?.[0].toLowerCase() ?? '';
  if (ALL_OF_THEM.test(phrase)) return false;
  return (
    PEOPLE_HEADS.has(noun) || (OFFICE_HEADS.has(noun) && INDEFINITE.test(phrase)) || ONE_OF.test(description)
  );
}
