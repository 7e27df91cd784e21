/** Dates that a text counts from another one it has named: “two days later”, “the next day”, “that day”, «на следующий день». */
import type { DateMention, Sentence, Span } from '../types';
import { counted, expressionsOf, isNear } from './anaphoric-words';

/** What may stand before an expression that leads into its sentence: “Speaking in Cardiff a day later, she …”. */
const NEAR_THE_START = /^[^,;:.!?“"«„]{0,40}$/;
/** “Her colleague told Harbour Radio a day later”: what is said counts from what was said before, if nothing else lies between. */
const SAID_THEN =
  /^(?!.*\b(?:when|after|before|since|once|following|as|until|upon|while|where)\b).*\b(?:said|told|wrote|announced|confirmed|denied|added|replied)\b[^,;:.!?“"«„]{0,40}$/i;

/**
 * The expressions that count from a date before them in their sentence, with their days. Of what stands before the
 * sentence only the day beside its one date counts (“… on Monday. A day earlier, …”): elsewhere the text may have
 * moved on.
 * @param found the dates that the text names, in text order; an eve among them gives way to what is found for it here.
 */
export function anaphoricDates(
  text: string,
  sentences: readonly Sentence[],
  found: readonly DateMention[],
  language: string,
): DateMention[] {
  const expressions = expressionsOf(language);
  if (!expressions) return [];
  return sentences.flatMap((sentence, at) =>
    [...text.slice(sentence.start, sentence.end).matchAll(expressions)].flatMap(
      ({ 0: surface, index, groups = {} }): DateMention[] => {
        const start = sentence.start + index;
        const end = start + surface.length;
        const others = found.filter((date) => date.start >= end || start >= date.end);
        if (others.length < found.length && groups.eve === undefined) return [];
        const within = (span: Span) => (date: DateMention) =>
          date.start >= span.start && date.end <= span.end;
        const lead = text.slice(sentence.start, start);
        const leads = isNear(groups) && (NEAR_THE_START.test(lead) || SAID_THEN.test(lead));
        const dates = leads ? daysOf(others.filter(within(before(sentences, at)))) : [];
        const anchor =
          others.findLast(within({ start: sentence.start, end: start })) ??
          (dates.length === 1 ? dates[0] : undefined);
        const range = anchor && counted(groups, anchor, language);
        return range ? [{ start, end, surface, from: range.from, to: range.to }] : [];
      },
    ),
  );
}

/** The sentence before, where it is of the same paragraph; else the whole paragraph before. */
function before(sentences: readonly Sentence[], at: number): Span {
  const [sentence, last] = [sentences[at], sentences[at - 1]];
  if (!sentence || !last) return { start: 0, end: 0 };
  if (last.block === sentence.block) return last;
  const first = sentences.find(({ block }) => block === last.block) ?? last;
  return { start: first.start, end: last.end };
}

/** Dates that mean the same days, once. */
const daysOf = (dates: readonly DateMention[]) => [
  ...new Map(dates.map((date) => [`${date.from}/${date.to}`, date])).values(),
];
