/** “Two days after …”, “a week later”: days counted from the day on which something else is told. */
import { addDays } from '../text/calendar';
import { ONE_TO_TWELVE } from '../text/number-words';
import type { DateMention, DateRange } from '../types';

/** A span of days counted from another. */
export interface CountedDate extends DateMention {
  /** It dates what is told behind it: “eight years after it had seized the fort”. */
  ofWhatFollows?: boolean;
}

const COUNT = `an?|the|${Object.keys(ONE_TO_TWELVE).join('|')}|\\d{1,2}`;
const ELAPSED = new RegExp(
  `\\b(${COUNT}) (day|week|fortnight|month|year)s? (after (?!that\\b|which\\b|tomorrow\\b)|earlier\\b|later\\b|before(?= ?[,.;:)]|$))`,
  'gi',
);
const DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };
/** How far off the count may be, as a part of it: “a month” is not thirty days. */
const LATITUDE = 0.2;
const MOST = 30;

/** What is told without a date may have happened so many days before. */
const NEWS = 2;

/**
 * The spans that a sentence counts back, or on, as dates.
 * @param start the sentence's offset.
 * @param dates of the sentence and before: the count is from the last one before it.
 * @param day on which it is told: without a date the count of days is from it, or from the days before.
 */
export function elapsedIn(
  text: string,
  start: number,
  dates: readonly DateMention[],
  day: DateRange,
): CountedDate[] {
  return [...text.matchAll(ELAPSED)].flatMap(
    ({ 0: words, 1: count = '', 2: unit = '', 3: way = '', index }) => {
      const counted = dates.filter(({ end }) => end <= start + index).at(-1);
      const number = /^(?:an?|the)$/i.test(count) ? 1 : (ONE_TO_TWELVE[count.toLowerCase()] ?? Number(count));
      const isDays = unit.toLowerCase() === 'day';
      const days = number * (DAYS[unit.toLowerCase()] ?? 1) * (/^later$/i.test(way) ? 1 : -1);
      // Nothing is counted on from the day of telling.
      if (days > 0 && !counted) return [];
      const slack = isDays ? 0 : Math.min(MOST, Math.ceil(Math.abs(days) * LATITUDE));
      const surface = words.trim();
      const { from, to } = counted ?? day;
      const span = {
        start: start + index,
        end: start + index + surface.length,
        surface,
        from: addDays(from, days - slack),
        to: addDays(to, days + slack),
        ...(/^after/i.test(way) && { ofWhatFollows: true }),
      };
      return counted || !isDays ? [span] : [span, { ...span, from: addDays(span.from, -NEWS) }];
    },
  );
}
