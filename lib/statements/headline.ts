/** The headline: read as a text of its own, its quotations given to those who speak the same words in the body. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Reading, Span, Statement } from '../types';
import { isOblique } from './cases';
import { beforeComma, behindDash, speakerByForm } from './headline-patterns';
import { lexiconOf } from './lexicon';
import type { Quotation } from './quotes';
import { speakersByWords, wordsOf } from './same-words';

/** The headline as a text of one sentence, with the names that were found in it. */
export function headlineOf(reading: Reading): Reading {
  const { title } = reading.article;
  const block = { start: 0, end: title.length, kind: 'paragraph' as const };
  return {
    ...reading,
    article: { ...reading.article, text: title, blocks: [block] },
    sentences: title.trim() ? [{ start: 0, end: title.length, block: 0 }] : [],
    mentions: reading.titleMentions,
    unknown: [],
  };
}

/**
 * The headline's statements, with the speakers that the body shows. A quotation that
 * stands word for word in the quotations of one speaker alone is theirs, unless the
 * headline itself gives it to a person or a body; one that its own government or country
 * is made to say belongs to whoever said it for them.
 * @param quotations those of the headline, speech or not.
 */
export function withSpeakersOf(
  body: readonly Statement[],
  headline: readonly Statement[],
  quotations: readonly Quotation[],
  { article: { title, text, language }, titleMentions }: Reading,
): Statement[] {
  const byWords = speakersByWords(body, text);
  const speakerOf = (quote: Span) => {
    const speaker = byWords(wordsOf(title, quote));
    // “WHO ‘appalled’”: the headline may mean it.
    const other = titleMentions.some(
      ({ end, entity }) => entity !== speaker && /^\s?\p{P}$/u.test(title.slice(end, quote.start)),
    );
    return other ? undefined : speaker;
  };
  const byForm = (quote: Span) =>
    speakerByForm(title, quote, titleMentions) ??
    (language === 'it' ? beforeComma(title, quote, titleMentions) : undefined);
  const withMarks = (quote: Span) =>
    quotations.find(({ inner }) => inner.start === quote.start)?.outer ?? quote;
  const given = headline.map((statement) => {
    const { quote } = statement;
    const speaker =
      quote &&
      ((isOpen(statement) ? speakerOf(quote) : undefined) ??
        (statement.speaker ? undefined : byForm(withMarks(quote))));
    return speaker && speaker !== statement.speaker
      ? { ...statement, speaker, speakerAt: undefined, anonymous: false }
      : statement;
  });
  const others = quotations.flatMap(({ inner, outer }): Statement[] => {
    const known = headline.some(({ quote }) => quote?.start === inner.start);
    const speaker = known ? undefined : (speakerOf(inner) ?? byForm(outer));
    return speaker ? [{ ...outer, quote: inner, speaker, via: [], anonymous: false }] : [];
  });
  return [...given, ...others].sort((a, b) => a.start - b.start);
}

/** «Паром ушёл – Смит»: the headline as what he says, where nothing else in it is said. */
export function saidBehindDash(
  { article: { title, language }, titleMentions }: Reading,
  knowledge: Knowledge,
): Statement[] {
  const lexicon = lexiconOf(language);
  const named = lexicon.words?.inflected ? behindDash(title, titleMentions) : undefined;
  if (!named || isOblique(named, lexicon, knowledge)) return [];
  const speakerAt = { start: named.start, end: named.end };
  return [{ start: 0, end: title.length, speaker: named.entity, speakerAt, via: [], anonymous: false }];
}

/** Nobody is named, or a state: “Oslo calls for ‘calm’”. */
const isOpen = ({ speaker }: Statement) => !speaker || /^(?:country\/|org\/government-of-)/.test(speaker);
