/** Sentences of a text: the platform's segmenter, mended where the press's abbreviations break it. */
import type { Block, Sentence, Span } from '../types';
import { type GoesOn, goesOnIn, isCutShort } from './abbreviations';

/** A sentence's end before a number (“It fell again. 2024 was worse.”), where the segmenter waits for a capital. */
const BEFORE_NUMBER = /(?<=\p{Ll}{4})[.!?]["'”’»)\]]*\s+(?=\p{Nd})/gu;
/** … and before a dash behind which somebody speaks (“Wyszła. – Idziemy – rzekła”), which the segmenter takes to go on. */
const BEFORE_DASH = /(?<=\p{Ll}{3}|\p{Lu}{2,}|[\p{L}\d][”»"])[.!?…]["'”’»)\]]*\s+(?=[-–—]\s+["“„«]?\p{Lu})/gu;
/** A dateline is no sentence: “Frankfurt am Main. – Smith …”; one has a small word, or four of any kind. */
const IS_SENTENCE = /\s\p{Ll}[\p{L}-]{2,}|(?:\S+\s+){3}\S/u;
/** Words of four letters and more that are cut short before numbers. */
const CUT_SHORT = /(?<!\p{L})(?:approx|godz|proc|долл|стор|resp|chap|págs)$/u;

/** Characters that an abbreviation and what stands around it fit into. */
const TAIL = 40;

/** Characters: what goes on for longer is no sentence, and is cut, for rules may compare all of a sentence with all of it. */
const LONGEST = 5_000;

/** Characters: the segmenter's time grows with the square of what it is given at once, which is felt beyond this. */
const PIECE = 50_000;

/** A closing quotation mark after the sentence's end still belongs to it. */
const CLOSERS = /^["'”’»)\]]+/;
/** … of these only what cannot open a quotation, where white space stands before it: “sang humain. »”. */
const CLOSERS_APART = /^»/;
/** German may put its marks the other way round. */
const NONE_APART = /^(?!)/;

/**
 * The sentences of each block, with offsets into `text`; no sentence spans two
 * blocks, none is empty, surrounding white space is left out.
 * @param language BCP 47 tag for the segmenter.
 */
export function splitSentences(text: string, blocks: readonly Block[], language: string): Sentence[] {
  const segmenter = segmenterFor(language);
  const goesOn = goesOnIn(language);
  const apart = language === 'de' ? NONE_APART : CLOSERS_APART;
  return blocks.flatMap((block, index) =>
    cut(text, block, PIECE).flatMap((piece) =>
      sentencesOf(text.slice(piece.start, piece.end), segmenter, goesOn, apart).map(({ start, end }) => ({
        start: piece.start + start,
        end: piece.start + end,
        block: index,
      })),
    ),
  );
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

function sentencesOf(
  text: string,
  segmenter: Intl.Segmenter,
  goesOn: GoesOn,
  apart: RegExp,
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { segment, index } of segmenter.segment(text)) {
    let start = index;
    const end = index + segment.length;
    if (open) {
      // A closing mark that the segmenter left at the head of the next sentence.
      const closers = (/\s/.test(text.charAt(open.end - 1)) ? apart : CLOSERS).exec(text.slice(start, end));
      if (closers) {
        start += closers[0].length;
        open.end = start;
      }
      const tail = text.slice(Math.max(open.start, open.end - TAIL), open.end);
      if (goesOn(tail, text.slice(start, start + TAIL))) {
        open.end = end;
        continue;
      }
      spans.push(open);
    }
    open = start < end ? { start, end } : undefined;
  }
  if (open) spans.push(open);
  return spans
    .flatMap((span) => endingBeforeNumbers(text, span))
    .flatMap((span) => endingBeforeDashes(text, span))
    .flatMap((span) => cut(text, span, LONGEST))
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => end > start);
}

/** Parts that end where the mark finds an end, unless the words before it are cut short. */
function endingAt(mark: RegExp, isCut: (words: string, tail: string) => boolean) {
  return (text: string, { start, end }: Span): Span[] => {
    const parts: Span[] = [];
    let from = start;
    for (const { 0: match, index } of text.slice(start, end).matchAll(mark)) {
      const to = start + index + match.length;
      if (isCut(text.slice(from, start + index).slice(-TAIL), text.slice(from, to).slice(-TAIL))) continue;
      parts.push({ start: from, end: to });
      from = to;
    }
    return [...parts, { start: from, end }];
  };
}

const endingBeforeNumbers = endingAt(BEFORE_NUMBER, (words) => CUT_SHORT.test(words));
const endingBeforeDashes = endingAt(
  BEFORE_DASH,
  (words, tail) => !IS_SENTENCE.test(words) || isCutShort(tail, ''),
);

/** Parts of at most so many characters: at white space, where there is any. */
function cut(text: string, { start, end }: Span, longest: number): Span[] {
  const parts: Span[] = [];
  for (let from = start; from < end; ) {
    const space = end - from > longest ? text.lastIndexOf(' ', from + longest) : end;
    const to = space > from ? space : from + longest;
    parts.push({ start: from, end: to });
    from = to;
  }
  return parts;
}

function trimmed(text: string, { start, end }: { start: number; end: number }) {
  const body = text.slice(start, end);
  const lead = body.length - body.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, body.trimEnd().length) };
}
