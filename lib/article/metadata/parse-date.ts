/** Dates as pages write them, in the page's language. */
import type { PartialDate } from '../../types';
import { monthPatterns } from './months';

/** Digits of two sizes and what may part them. */
const ISO = /(?<!\d)((?:19|20)\d{2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/;
const KOREAN = /(?<!\d)((?:19|20)\d{2})[.년]\s?(\d{1,2})[.월]\s?(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T|\d{6}Z?\b|\b)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?!\d)/;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** English of these countries writes the month first. */
const MONTH_FIRST = /^en-(?:us|ph)\b/i;

/**
 * The first full date in a text.
 * @param language BCP 47: tells month names and which of two numbers is the month. Where it cannot tell (`03/04/2025` in
 *   English of no country), there is no date.
 */
export function parseDate(text: string, language: string): PartialDate | undefined {
  const trimmed = text.trim();
  if (EPOCH.test(trimmed)) return isoDay(new Date(Number(trimmed.padEnd(13, '0'))));
  for (const pattern of [ISO, KOREAN, COMPACT]) {
    const match = pattern.exec(trimmed);
    const date = match && fullDate(match[1], match[2], match[3]);
    if (date) return date;
  }
  return namedMonth(trimmed, language) ?? dayFirst(trimmed, language);
}

function namedMonth(text: string, language: string): PartialDate | undefined {
  for (const { pattern, order, months } of monthPatterns(language)) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, first, second, year] = match;
    const [day, name] = order === 'day-month' ? [first, second] : [second, first];
    const date = fullDate(year, String(months.get((name ?? '').toLowerCase().replace(/\.$/, ''))), day);
    if (date) return date;
  }
  return undefined;
}

function dayFirst(text: string, language: string): PartialDate | undefined {
  const match = DAY_FIRST.exec(text);
  if (!match) return undefined;
  const [, first, mark, second, year] = match;
  const monthFirst = mark === '/' && MONTH_FIRST.test(language);
  const unclear =
    mark !== '.' && /^en$/i.test(language) && Number(first) <= 12 && Number(second) <= 12 && first !== second;
  if (unclear) return undefined;
  return (
    fullDate(year, monthFirst ? first : second, monthFirst ? second : first) ??
    fullDate(year, monthFirst ? second : first, monthFirst ? first : second)
  );
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
