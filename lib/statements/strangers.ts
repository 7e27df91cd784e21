/** Somebody new between a speaker and a pronoun: whom “he”, “she” or “it” may mean as well. */
import type { Reading, Span } from '../types';
import { STRANGER } from './english/people';
import type { Lexicon } from './lexicon';
import type { Unnamed } from './unnamed';

/** Somebody without an entry, or without a name, is the subject of a sentence in between: “he” may mean them. */
export function strangerBetween(
  { start, end }: Span,
  { article, sentences, mentions, unknown }: Reading,
  lexicon: Lexicon,
): boolean {
  const isLinked = (at: number) => mentions.some((mention) => mention.start <= at && mention.end > at);
  return sentences.some((sentence) => {
    if (sentence.start < start || sentence.start >= end) return false;
    const head = article.text.slice(sentence.start, Math.min(sentence.end, end));
    const stranger = unknown.some(
      (name) => name.start >= sentence.start && name.end <= end && isEarly(head, name.start - sentence.start),
    );
    return (
      stranger ||
      (opensWithName(head, lexicon) && !isLinked(sentence.start)) ||
      (!lexicon.words && STRANGER.test(head)) ||
      lexicon
        .unnamed(head, 0)
        .some((someone) => someone.anonymous && isSingular(head, someone) && isEarly(head, someone.start))
    );
  });
}

/** “The mayor's office put out a statement. …, it said”: a body without a name opens a sentence in between. */
export function bodyBetween(
  { start, end }: Span,
  { article, sentences }: Reading,
  lexicon: Lexicon,
): boolean {
  return sentences.some((sentence) => {
    if (sentence.start < start || sentence.start >= end) return false;
    const head = article.text.slice(sentence.start, Math.min(sentence.end, end));
    return lexicon.unnamed(head, 0).some((body) => !body.anonymous && isEarly(head, body.start));
  });
}

/** «Денис Ковальчук …»: two capitals in a row open the sentence; in German any noun has one. */
const opensWithName = (head: string, { words }: Lexicon) =>
  words !== undefined && !words.verbSecond && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(head);

/** “He” is none of several people. */
const isSingular = (text: string, { head }: Unnamed) =>
  !/(?:s|people|police)$/i.test(text.slice(head.start, head.end));

/** No more than a few words before it: a title, an introduction. */
export const isEarly = (sentence: string, at: number) =>
  !/[“"«,]/.test(sentence.slice(0, at)) && sentence.slice(0, at).split(' ').length <= 4;
