/** Weekdays of a week that is named beside them: “Tuesday of last week”, “mardi de la semaine dernière”, “geçen hafta salı”. */
import { addDays, lengthOf, weekdayOf } from '../text/calendar';
import type { DateRange, Span } from '../types';
import type { Rule } from './rule';

/** What may stand between the two: articles, prepositions, a comma. */
const JOINED =
  /^,?(?: (?:of|in|on|the|der|die|den|am|in der|de la|de|du|le|la|el|della|di|il|da|do|na|no|w|we|ve|в|на|во|у|of the))*,? $/u;
const WEEK = 7;

type Day = Span & DateRange & { reads?: Rule['reads'] };

const isWeek = (day: Day | undefined): day is Day =>
  day !== undefined && day.reads !== 'weekday' && lengthOf(day) === WEEK && weekdayOf(day.from) === 1;

/**
 * The days, each weekday that stands right beside a week as the day of that week.
 * @param days in text order.
 */
export function ofWeeks<T extends Day>(text: string, days: readonly T[]): T[] {
  return days.map((day, index) => {
    if (day.reads !== 'weekday') return day;
    const [before, after] = [days[index - 1], days[index + 1]];
    const week = [after, before].find(
      (other) =>
        isWeek(other) &&
        JOINED.test(
          other.start > day.start ? text.slice(day.end, other.start) : text.slice(other.end, day.start),
        ),
    );
    if (!week) return day;
    const meant = addDays(week.from, weekdayOf(day.from) - 1);
    return { ...day, from: meant, to: meant };
  });
}
