/** Whether what stands before a name in its sentence lets it be the subject. */
import { PREPOSITIONS } from './english/grammar';
import type { Lexicon } from './lexicon';
import type { Words } from './words';

/** No opening phrase is longer. */
const LONGEST_PHRASE = 100;

/** Titles and introductions before a subject have no more words. */
const LONGEST_LEAD = 4;

/** A phrase of time, place or circumstance before its comma: “In May, ”, “Asked about it, ”. */
const CIRCUMSTANCE =
  /(?:ing|ed)$|^(?:when|while|if|as|since|until|hours|minutes|days|weeks|months|earlier|later|meanwhile|instead|still|once)$/;

const APPOSED = /^(?:(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) |.{2,40}['’]s )(?:[\p{L}-]+ ?){1,6}$/u;

/** „Im Fernsehen wollte sich Kanzler Smith …“: articles, titles and words of time between. */
const BEHIND_VERB = /(?<= )(\p{Ll}{3,}) (?:(?:sich|auch|der|die|am|\p{Lu}[\p{L}-]*) )*$/u;

function followsVerb(
  lead: string,
  { prepositions, of, articles, conjunctions, and, between }: Words,
): boolean {
  const word = BEHIND_VERB.exec(lead)?.[1] ?? '';
  const isSmall = [prepositions, of, articles, conjunctions, and, between].some((words) => words.has(word));
  return (
    /(?:t|te|ten|en)$|^(?:kam|sah|gab|bat|lag|ließ|hielt|ging)$/.test(word) &&
    !isSmall &&
    !/[“„"«;:,]/.test(lead)
  );
}

/** In an interview. */
const TURN = /^(?:[QA]|Question|Answer): /;

/**
 * No more than a few words, no mark but the comma of an opening phrase, and no preposition stand before a subject.
 * @param text the words between the beginning of the sentence and the name.
 */
export function opensClause(text: string, { words }: Lexicon): boolean {
  const lead = text.replace(TURN, '');
  if (words?.verbSecond && followsVerb(lead, words)) return true;
  const [phrase = '', ...rest] = lead.split(', ');
  const norm = (pattern: RegExp, of: string) => (pattern.exec(of)?.[0] ?? '').toLowerCase();
  const tail = rest[0] ?? phrase;
  const isPreposition = (word: string) =>
    words
      ? words.prepositions.has(word) || words.of.has(word)
      : PREPOSITIONS.has(word) || word === 'of' || word === 'by';
  const opener = norm(/^\p{L}+/u, phrase);
  const isPhrase =
    isPreposition(opener) ||
    (words ? words.conjunctions.has(opener) || words.between.has(opener) : CIRCUMSTANCE.test(opener));
  const clause = norm(/^\p{L}+/u, tail);
  const isClause =
    rest.length > 0 &&
    (words ? words.conjunctions.has(clause) : /^(?:that|wh\p{L}+|as|if|but|and)$/u.test(clause));
  const before = norm(/\p{L}+(?=\s(?:the |der |die |le |la |el |il )?$)/iu, tail);
  // “Her successor, Jane Smith, …”
  const isApposition = !words && tail === '' && APPOSED.test(phrase);
  return (
    !/[“"«;:]/.test(lead) &&
    rest.length <= 1 &&
    (rest.length === 0 || isApposition || (isPhrase && phrase.length <= LONGEST_PHRASE)) &&
    !isClause &&
    tail.split(' ').length <= LONGEST_LEAD &&
    !isPreposition(before)
  );
}
