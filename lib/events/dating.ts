/** By which of its dates a passage tells of an event. */
import type { EventRecord } from '../knowledge/schema';
import { addDays, lengthOf, overlap } from '../text/calendar';
import type { DateMention, DateRange } from '../types';
import { eventDays, MONTH } from './event-days';
import { SAYING } from './kinds';
import type { Passage, TellingDate } from './passages';

export interface Dating {
  /** The narrowest date of the passage in the event's days; of equals the one on which they begin. */
  date?: TellingDate;
  /** That date is the very day on which it began, … */
  onDay: boolean;
  /** … and not only one on which somebody speaks. */
  day: boolean;
  /** The date is of a month at most, in which it began. */
  begins: boolean;
  /** The passage has dates, and none of them is the event's. */
  elsewhere: boolean;
  /** The score that the date is worth. */
  points: number;
}

const WEEK = 7;
const POINTS = { day: 0.35, week: 0.3, month: 0.25, longer: 0.15 };

const UNDATED: Dating = { onDay: false, day: false, begins: false, elsewhere: false, points: 0 };

/** @param written whether the passage has a name of the event, with any date that is in it. */
export function datingOf(event: EventRecord, passage: Passage, written: boolean): Dating {
  if (passage.dates.length === 0 && passage.spoken.length === 0) return UNDATED;
  const days = eventDays(event);
  const told = SAYING.test(event.kind)
    ? // What was said was said by then, whatever day it is on.
      [...passage.dates, ...passage.spoken].filter(({ from }) => from <= passage.day)
    : passage.dates;
  const inNames = (each: DateMention) => passage.inNames.has(each);
  // The date of the sentence before need not be that of this one.
  const isItsOwn = (each: DateMention) => each.start >= passage.start;
  const dates = written ? told : told.filter((each) => !inNames(each));
  const date =
    narrowest(dates, days) ??
    // Who speaks of it does so on the day or on the next.
    (told.length === 0 && passage.spoken.length > 0
      ? narrowest(passage.spoken, { ...days, to: addDays(days.to, 1) })
      : undefined);
  const onDay = date !== undefined && lengthOf(date) === 1 && date.from === event.from;
  return {
    date,
    onDay,
    // The day on which somebody speaks of it need not be its own.
    day: onDay && dates.includes(date),
    begins: date !== undefined && lengthOf(date) <= MONTH && overlap(date, { ...days, to: days.from }),
    elsewhere: date === undefined && told.some((each) => isItsOwn(each) && !(written && inNames(each))),
    points: date === undefined ? 0 : pointsOf(date, days),
  };
}

/** To the day, to a week, to a month, or longer. */
export function precisionOf(date: DateRange): keyof typeof POINTS {
  const length = lengthOf(date);
  return length === 1 ? 'day' : length <= WEEK ? 'week' : length <= MONTH ? 'month' : 'longer';
}

function narrowest(dates: readonly TellingDate[], days: DateRange): TellingDate | undefined {
  const isLater = (each: DateRange) => Number(each.from > days.from);
  return dates
    .filter((each) => overlap(each, days))
    .sort((a, b) => lengthOf(a) - lengthOf(b) || isLater(a) - isLater(b))[0];
}

/** A day after it, on which somebody speaks, tells as much as a week. */
function pointsOf(date: DateRange, days: DateRange): number {
  return overlap(date, days) ? POINTS[precisionOf(date)] : POINTS.week;
}
