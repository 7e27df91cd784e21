/** Dates as pages write them, in the page's language. */
import type { PartialDate } from '../../types';
import { datePatterns, monthsOf, NAME } from './months';

const YEAR_FIRST = [
  /(?<!\d)((?:19|20)\d{2})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})(?!\d)/,
  /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T|\d{6}Z?\b|\b)/,
];
const NUMBERS = /(?<!\d|\d[./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?!\d)/;
/** Two digits of a year are believed with dots alone: they are times or versions otherwise. */
const SHORT_YEAR = /(?<![\d.])(\d{1,2})(\.)(\d{1,2})\.(\d{2})(?![\d.])/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** What every date holds: most lines of a page have none, and are not looked at further. */
const YEAR = /(?:19|20)\d{2}|\d\.\d{2}(?!\d)/;

/** English of these countries writes the month first. */
const MONTH_FIRST = /^en[-_](?:us|ph)\b/i;

export interface DateInText {
  date: PartialDate;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
}

/** The first full date in a text; see `findDate`. Digits alone are seconds or milliseconds since 1970. */
export function parseDate(text: string, language: string): PartialDate | undefined {
  const trimmed = withCommonDigits(text.trim());
  if (EPOCH.test(trimmed)) return isoDay(new Date(Number(trimmed.padEnd(13, '0'))));
  return findDate(trimmed, language)?.date;
}

/**
 * The first full date in a text.
 * @param language BCP 47: tells month names and which of two numbers is the month. Where it cannot tell (`03/04/2025`
 *   in English of no country), there is no date.
 */
export function findDate(text: string, language: string): DateInText | undefined {
  const written = withCommonDigits(text);
  if (!YEAR.test(written)) return undefined;
  const iso = [...yearFirst(written)];
  // What data is mostly given as: nothing can stand before it.
  if (iso[0]?.start === 0) return iso[0];
  const found = [...iso, ...namedMonth(written, language), ...numbers(written, language)];
  return found.sort((a, b) => a.start - b.start)[0];
}

/** The zeros of digits that the press writes besides those of ASCII: Arabic, Persian, Devanagari, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF]/g;

function withCommonDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}

function* yearFirst(text: string): Generator<DateInText> {
  for (const pattern of YEAR_FIRST) {
    const match = pattern.exec(text);
    if (match) yield* at(match, fullDate(match[1], match[2], match[3]));
  }
}

function* namedMonth(text: string, language: string): Generator<DateInText> {
  if (!NAME.test(text)) return;
  const lower = text.toLowerCase();
  // Where it differs in length, positions would.
  const written = lower.length === text.length ? lower : text;
  const months = monthsOf(language);
  const names = [...months.keys()].filter((name) => written.includes(name));
  for (const pattern of names.length > 0 ? datePatterns(names) : []) {
    const match = pattern.exec(written);
    const { year, month = '', day } = match?.groups ?? {};
    if (match) yield* at(match, fullDate(year, String(months.get(month)), day));
  }
}

function* numbers(text: string, language: string): Generator<DateInText> {
  const match = NUMBERS.exec(text) ?? SHORT_YEAR.exec(text);
  if (!match) return;
  const [, first, mark, second, digits = ''] = match;
  const year = digits.length === 2 ? `20${digits}` : digits;
  const either = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  if (either && mark !== '.' && /^en$/i.test(language)) return;
  const dayFirst = fullDate(year, second, first);
  const monthFirst = fullDate(year, first, second);
  yield* at(
    match,
    mark !== '.' && MONTH_FIRST.test(language) ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst),
  );
}

function* at(match: RegExpExecArray, date: PartialDate | undefined): Generator<DateInText> {
  if (date) yield { date, start: match.index, end: match.index + match[0].length };
}

/** The date, where there is such a day in the calendar. */
function fullDate(year?: string, month?: string, day?: string): PartialDate | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same ? isoDay(date) : undefined;
}

function isoDay(date: Date): PartialDate {
  return date.toISOString().slice(0, 10);
}
