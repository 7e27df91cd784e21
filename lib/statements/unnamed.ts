/** People and bodies that speak without a name, and how they are described. */
import type { Span } from '../types';
import { NO_NAMES } from './english/grammar';
import {
  BARE_HEADS,
  BODY_HEADS,
  INDEFINITE,
  NOUN_PHRASE,
  OFFICE_HEADS,
  PEOPLE_HEADS,
  SOME_OF_THEM,
  SPOKES_HEADS,
  UNNAMED_LEAD,
  UNNAMED_TAIL,
} from './english/people';
import { BASE, OTHER, PLAIN } from './english/verbs';

const HEAD = nouns(`${PEOPLE_HEADS}|${OFFICE_HEADS}|${SPOKES_HEADS}|${BODY_HEADS}`, "(?![\\w'’-])", 'gi');
const OFFICE = nouns(OFFICE_HEADS, '$', 'i');
const PEOPLE = nouns(PEOPLE_HEADS, '$', 'i');
/** Told apart from others who hide: “one of them”, “a third”. */
const ONE_OF =
  /^(?:(?:one|two|some|many|most|several|both|all|another|each) of|a (?:second|third|fourth)$|another$|others$|some$|many$)/i;
const LEAD = new RegExp(`^(?:${UNNAMED_LEAD})$|['’]s$|s['’]$`, 'i');
const VERB = [
  ...PLAIN,
  ...OTHER,
  ...BASE,
  'has',
  'have',
  'had',
  'who',
  'is',
  'are',
  'was',
  'were',
  'will',
].join('|');
const TAIL = new RegExp(` (?:${UNNAMED_TAIL})(?: (?!(?:${VERB})\\b)[a-zà-ÿ'’-]+){0,8}`, 'iy');
/** What follows the noun. */
const AFTER_NOUN =
  / (?:familiar|close|briefed|with|involved|in|inside|within|at|from|of|to|for|who|speaking|on)\b/i;
/** A description does not end on these. */
const LOOSE_END = /(?: (?:the|a|an|in|at|from|inside|within|of|to|for|and|on))+$/i;
const WORD_BEFORE = /([\p{L}.]+(?:-[\p{L}.]+)*(?:['’]s|(?<=s)['’])?)[ -]$/u;
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
  const some = [SOME_OF_THEM, NOUN_PHRASE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index }): Unnamed => {
      const span = { start: index + offset, end: index + words.length + offset };
      return { ...span, head: span, anonymous: isAnonymous(words) };
    });
  const described = [...text.matchAll(HEAD)].flatMap(({ 0: noun, index }) => {
    const start = beginning(text, index);
    TAIL.lastIndex = index + noun.length;
    const tail = TAIL.exec(text)?.[0].replace(LOOSE_END, '') ?? '';
    const end = index + noun.length + tail.length;
    const bare = start === index && !BARE_HEADS.test(noun);
    return bare || (noun !== noun.toLowerCase() && index > 0 && start === index)
      ? []
      : {
          start: start + offset,
          end: end + offset,
          head: { start: index + offset, end: index + noun.length + offset },
          anonymous: isAnonymous(text.slice(start, end)),
        };
  });
  return [...some, ...described].sort((a, b) => a.start - b.start);
}

/** Where the noun phrase begins: determiners, adjectives, demonyms, owners (“the country's”) and initialisms. */
function beginning(text: string, head: number): number {
  let start = head;
  for (;;) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, head - LONGEST), start))?.[1];
    if (!word || !(LEAD.test(word) || (/^\p{Lu}/u.test(word) && !NO_NAMES.has(word.toLowerCase())))) break;
    start -= word.length + 1;
  }
  const first = /^(?:and|of) /i.exec(text.slice(start, head));
  return start + (first?.[0].length ?? 0);
}

function isAnonymous(description: string): boolean {
  const phrase = description.split(AFTER_NOUN)[0] ?? description;
  return PEOPLE.test(phrase) || (OFFICE.test(phrase) && INDEFINITE.test(phrase)) || ONE_OF.test(description);
}

function nouns(list: string, after: string, flags: string): RegExp {
  return new RegExp(`(?<![\\w'’-])(?:${list})${after}`, flags);
}
