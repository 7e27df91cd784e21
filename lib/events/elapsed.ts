/** “Two days after …”: the day of what went before, counted back from the day on which it is told. */
import { addDays } from '../text/calendar';
import { ONE_TO_TWELVE } from '../text/number-words';
import type { DateMention, DateRange } from '../types';

const COUNT = `an?|the|${Object.keys(ONE_TO_TWELVE).join('|')}|\\d{1,2}`;
const ELAPSED = new RegExp(
  `\\b(${COUNT}) (day|week|fortnight|month|year)s? (?:after (?!that\\b|which\\b|tomorrow\\b)|earlier\\b|before(?= ?[,.;:)]|$))`,
  'gi',
);
const DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };
/** How far off the count may be, as a part of it: “a month” is not thirty days. */
const LATITUDE = 0.2;
const MOST = 30;

/**
 * The spans that a sentence counts back, as dates.
 * @param start the sentence's offset.
 * @param dates of the sentence: the count is from the last one before it.
 * @param day on which it is told, from which the count is where the sentence has no date before it.
 */
export function elapsedIn(
  text: string,
  start: number,
  dates: readonly DateMention[],
  day: DateRange,
): DateMention[] {
  return [...text.matchAll(ELAPSED)].map(({ 0: words, 1: count = '', 2: unit = '', index }) => {
    const told = dates.filter(({ end }) => end <= start + index).at(-1) ?? day;
    const number = /^(?:an?|the)$/i.test(count) ? 1 : (ONE_TO_TWELVE[count.toLowerCase()] ?? Number(count));
    const days = number * (DAYS[unit.toLowerCase()] ?? 1);
    const slack = unit.toLowerCase() === 'day' ? 0 : Math.min(MOST, Math.ceil(days * LATITUDE));
    const surface = words.trim();
    return {
      start: start + index,
      end: start + index + surface.length,
      surface,
      from: addDays(told.from, -days - slack),
      to: addDays(told.to, -days + slack),
    };
  });
}
