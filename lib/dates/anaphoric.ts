/** Dates that a text counts from another one it has named: “two days later”, “the next day”, “that day”, «на следующий день». */
import { addDays, lengthOf, monthRange, weekRange, yearRange } from '../text/calendar';
import type { DateMention, DateRange, Sentence, Span } from '../types';
import { COUNT, count } from './patterns';
import { monthOf, one, yearOf } from './periods';
import { DATE_WORDINGS } from './wordings';

const COUNTED = new RegExp(
  `\\b(?<!(?:from|than|with|over) )(?:(?<n>${COUNT}) +(?<u>day|week|month|year)s? +(?<side>later|earlier|afterwards)(?! (?:this|that|than|in|on|last))|the +(?<other>next|following|previous|same) +day|(?<that>that) +(?:same +)?day|the +day +(?<beside>before|after)(?=[.,;:]))(?!\\w)`,
  'gi',
);

/**
 * The expressions that count from a date before them in their sentence, with their days. Of the sentence before only
 * the day beside its one date counts (“… on Monday. A day earlier, …”): elsewhere the text may have moved on.
 * @param found the dates that the text names, in text order.
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
        if (found.some((date) => date.start < end && start < date.end)) return [];
        const within = (span: Span) => (date: DateMention) =>
          date.start >= span.start && date.end <= span.end;
        const before = sentences[at - 1];
        const dates = before?.block === sentence.block ? found.filter(within(before)) : [];
        const anchor =
          found.findLast(within({ start: sentence.start, end: start })) ??
          (isNextDay(groups) && NEAR_THE_START.test(text.slice(sentence.start, start)) && dates.length === 1
            ? dates[0]
            : undefined);
        const range = anchor && counted(groups, anchor);
        return range ? [{ start, end, surface, from: range.from, to: range.to }] : [];
      },
    ),
  );
}

/** “A day earlier”, “the next day”: so near that the sentences belong together. */
const isNextDay = (groups: Groups) =>
  groups.after !== undefined ||
  groups.before !== undefined ||
  /^(?:next|following|previous)$/i.test(groups.other ?? '') ||
  (groups.u?.toLowerCase() === 'day' && /^(?:an?|one)$/i.test(groups.n ?? ''));

/** What may stand before an expression that leads into its sentence: “Speaking in Cardiff a day later, she …”. */
const NEAR_THE_START = /^[^,;:.!?“"«„]{0,40}$/;

const compiled = new Map<string, RegExp>();

/** The English expressions; of other languages those for the day after and the day before. */
function expressionsOf(language: string): RegExp | undefined {
  if (language === 'en') return COUNTED;
  const words = Object.hasOwn(DATE_WORDINGS, language) ? DATE_WORDINGS[language] : undefined;
  if (!words) return undefined;
  const pattern =
    compiled.get(language) ??
    new RegExp(`(?<!\\p{L})(?:(?<after>${words.dayAfter})|(?<before>${words.dayBefore}))(?!\\p{L})`, 'giu');
  compiled.set(language, pattern);
  return pattern;
}

type Groups = Partial<Record<string, string>>;

const isBack = ({ side, other, beside, before }: Groups) =>
  before !== undefined ||
  side?.toLowerCase() === 'earlier' ||
  other?.toLowerCase() === 'previous' ||
  beside?.toLowerCase() === 'before';

/** Days and weeks are counted from a day, months from a month, years from a year. */
function counted(groups: Groups, anchor: DateRange): DateRange | undefined {
  const steps = (isBack(groups) ? -1 : 1) * (groups.n ? count(groups.n.toLowerCase()) : 1);
  const day = lengthOf(anchor) === 1 ? anchor.from : undefined;
  switch (groups.u?.toLowerCase() ?? 'day') {
    case 'day':
      return one(day && (isSame(groups) ? day : addDays(day, steps)));
    case 'week':
      if (!day) return undefined;
      return Math.abs(steps) === 1 ? one(addDays(day, 7 * steps)) : weekRange(addDays(day, 7 * steps));
    case 'month':
      return lengthOf(anchor) <= 31
        ? monthRange(yearOf(anchor.from), monthOf(anchor.from) + steps)
        : undefined;
    default:
      return anchor.from.slice(0, 4) === anchor.to.slice(0, 4)
        ? yearRange(yearOf(anchor.from) + steps)
        : undefined;
  }
}

const isSame = ({ other, that }: Groups) => that !== undefined || other?.toLowerCase() === 'same';
