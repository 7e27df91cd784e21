/** Where the English phrase around a noun of people begins and ends. */
import { isLetterAt, kindAt, UPPER } from '../text/letters';
import { NO_NAMES } from './english/grammar';
import { UNNAMED_LEAD, UNNAMED_TAIL } from './english/people';
import { BASE, OTHER, PLAIN } from './english/verbs';

/** A word of a description's tail, and what a verb would be in it. */
const TAIL_WORD = / ((\w*)[a-zà-ÿ'’-]*)/iy;

const AUXILIARIES = new Set('has have had who is are was were will'.split(' '));

/** A tail has no more words behind its preposition. */
const LONGEST_TAIL = 8;

/** A description does not end on these. */
const LOOSE_END = /(?: (?:the|a|an|as|in|at|from|inside|within|of|to|for|and|on))+$/i;

/** What may stand before an article within a description: “one of the officers”. */
const BEFORE_ARTICLE = /^(?:of|and|both)$/i;

/** No description is longer, before its noun. */
const LONGEST = 80;

/** “Familiar with the matter”: what describes a noun behind it, up to the verb. */
export function tailAt(text: string, start: number): string {
  UNNAMED_TAIL.lastIndex = start;
  const lead = UNNAMED_TAIL.exec(text);
  if (!lead) return '';
  let end = UNNAMED_TAIL.lastIndex;
  for (let count = 0; count < LONGEST_TAIL; count++) {
    TAIL_WORD.lastIndex = end;
    const [, word = '', verb = ''] = TAIL_WORD.exec(text) ?? [];
    // “The head of state”: right behind its preposition stands no verb.
    if (word === '' || (count > 0 && isVerb(verb))) break;
    end = TAIL_WORD.lastIndex;
  }
  return text.slice(start, end).replace(LOOSE_END, '');
}

function isVerb(word: string): boolean {
  const norm = word.toLowerCase();
  return [PLAIN, OTHER, BASE, AUXILIARIES].some((verbs) => verbs.has(norm));
}

/** Where the noun phrase begins: determiners, adjectives, demonyms, owners (“the country's”) and initialisms. */
export function beginning(text: string, head: number): number {
  let start = head;
  const limit = Math.max(0, head - LONGEST);
  for (;;) {
    const word = wordBefore(text, start, limit);
    // “Smith informed the court”: before an article nothing describes.
    const isClosed = /^(?:the|an?|his|her|its|their|these|those) /i.test(text.slice(start, start + 6));
    if (isClosed && !BEFORE_ARTICLE.test(word ?? '')) break;
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
