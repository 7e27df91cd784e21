/** Somebody new between a speaker and a pronoun: whom “he”, “she” or “it” may mean as well. */
import type { Reading, Span } from '../types';
import { EPITHET, STRANGER } from './english/people';
import type { Lexicon } from './lexicon';
import type { Unnamed } from './unnamed';

/** Somebody without an entry, or without a name, is the subject of a sentence in between: “he” may mean them. */
export function strangerBetween(between: Span, reading: Reading, lexicon: Lexicon): boolean {
  const { mentions, unknown } = reading;
  const isLinked = (at: number) => mentions.some((mention) => mention.start <= at && mention.end > at);
  return sentencesIn(between, reading).some(({ at, head }) => {
    const stranger = unknown.some(
      (name) => name.start >= at && name.end <= between.end && isEarly(head, name.start - at),
    );
    return (
      stranger ||
      (opensWithName(head, lexicon) && !isLinked(at)) ||
      (!lexicon.words &&
        (STRANGER.test(head) || (EPITHET.test(head) && !isLinked(at + head.indexOf('he ') + 3)))) ||
      lexicon
        .unnamed(head, 0)
        .some((someone) => someone.anonymous && isSingular(head, someone) && isEarly(head, someone.start))
    );
  });
}

/** “The mayor's office put out a statement. …, it said”: a body without a name opens a sentence in between. */
export function bodyBetween(between: Span, reading: Reading, lexicon: Lexicon): boolean {
  return sentencesIn(between, reading).some(({ head }) =>
    lexicon.unnamed(head, 0).some((body) => !body.anonymous && isEarly(head, body.start)),
  );
}

/** Whether the person opens, as its subject, a sentence that begins in a span. */
export function opensSentence(person: string, span: Span, reading: Reading): boolean {
  return sentencesIn(span, reading).some(({ at, head }) =>
    reading.mentions.some(
      ({ entity, start, title }) =>
        entity === person && start >= at && isEarly(head, Math.min(start, title?.start ?? start) - at),
    ),
  );
}

/** The sentences that begin in a span, each with its text up to the span's end. */
function sentencesIn({ start, end }: Span, { article, sentences }: Reading): { at: number; head: string }[] {
  return sentences
    .filter((sentence) => sentence.start >= start && sentence.start < end)
    .map((sentence) => ({
      at: sentence.start,
      head: article.text.slice(sentence.start, Math.min(sentence.end, end)),
    }));
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
