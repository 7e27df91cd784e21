/** Headings that say whose words follow: “18:05 Putin: it is too late”, and those that only quote: “A clear signal”. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Reading, Span, Statement } from '../types';
import { draftsOf } from './drafts';
import { isHeading } from './headings';
import { findQuotations } from './quotes';
import { speakersByWords, wordsOf } from './same-words';
import { speakerOf } from './speakers';

/** The time before the heading of a live page's entry. */
const TIME = /^\d{1,2}[:.]\d{2}(?: [A-Z]{2,4})?\s*(?:[–—-]\s*)?/;

/** Words as somebody says them: “Smith: it is late”; “Smith: Continuation of 2022” is none. */
const SAYS = /^\s?:\s/;
const SAID =
  /^[“"«„‘]|\b(?:is|are|was|were|will|would|has|have|had|must|can|cannot|could|should|may|do|does|did|I|we)\b|n['’]t\b|['’](?:s|re|ll|ve|m|d)\b/;
/** In other languages verbs are many: a clause in small letters. */
const CLAUSE = /^[“"«„‘]|^\p{Ll}+(?: \p{L}+){2,}/u;

/** “…, says Oslo”, “…, Oslo says”: what a heading tells of otherwise is no words of anybody's. */
const CLOSING = /\S, (?:[a-z]+s )?(?:the )?$/;

/** Characters: what is longer is no heading. */
const LONGEST = 200;

/** Behind the time no more than a quotation. */
const ONLY_QUOTE = /^["“‘«„][^"”’»“]+["”’»“]$/;

/**
 * What the headings say, each with the one whom it names before a colon, or with the one of whom the body has the same
 * words between quotation marks.
 * @param body the statements of the paragraphs.
 */
export function saidInHeadings(
  reading: Reading,
  body: readonly Statement[],
  knowledge: Knowledge,
): Statement[] {
  const { text, blocks } = reading.article;
  const byWords = speakersByWords(body, text);
  return blocks.flatMap((block, index): Statement[] => {
    if (block.end - block.start > LONGEST) return [];
    if (body.some(({ start, end }) => start < block.end && end > block.start)) return [];
    const time = TIME.exec(text.slice(block.start, block.end))?.[0].length ?? 0;
    const from = { start: block.start + time, end: block.end };
    if (!isHeading(index, reading) && !ONLY_QUOTE.test(text.slice(from.start, from.end))) return [];
    const named = introduced(from, reading, knowledge);
    if (named.length > 0) return named;
    const told = attributed(from);
    return told.length > 0 ? told : quoted(from);
  });

  /** “Quay must stay open, says Oslo”: as in a headline, somebody is named at the end who says so. */
  function attributed(heading: Span): Statement[] {
    const within = ({ start, end }: Span) => start >= heading.start && end <= heading.end;
    const { article, mentions, unknown, ambiguous } = reading;
    const own: Reading = {
      ...reading,
      article: { ...article, blocks: [{ ...heading, kind: 'paragraph' }] },
      sentences: [{ ...heading, block: 0 }],
      mentions: mentions.filter(within),
      unknown: unknown.filter(within),
      ambiguous: ambiguous.filter(within),
    };
    return draftsOf(own, knowledge, true)
      .map(({ statement }) => statement)
      .filter(
        ({ speaker, speakerAt }) =>
          speaker && speakerAt && CLOSING.test(text.slice(heading.start, speakerAt.start)),
      );
  }

  function quoted(heading: Span): Statement[] {
    const [only, ...others] = findQuotations(text, [heading], true);
    const isAll = only?.outer.start === heading.start && only.outer.end === heading.end;
    const speaker = isAll && others.length === 0 ? byWords(wordsOf(text, only.inner)) : undefined;
    return speaker ? [{ ...heading, quote: only?.inner, speaker, via: [], anonymous: false }] : [];
  }
}

function introduced(
  heading: Span,
  { article: { text, language }, mentions }: Reading,
  knowledge: Knowledge,
): Statement[] {
  const mention = mentions.find(
    ({ start, title }) => Math.min(start, title?.start ?? start) === heading.start,
  );
  const colon = mention && SAYS.exec(text.slice(mention.end, heading.end))?.[0];
  if (!mention || !colon) return [];
  const words = text.slice(mention.end + colon.length, heading.end);
  if (!(language === 'en' ? SAID : CLAUSE).test(words)) return [];
  const who = speakerOf({ ...mention, type: 'name', norm: mention.surface, mention }, knowledge);
  if (!who?.speaker) return [];
  const quote = findQuotations(text, [heading], true).find(({ outer }) => outer.end === heading.end)?.inner;
  return [{ ...heading, ...(quote && { quote }), ...who, via: [] }];
}
