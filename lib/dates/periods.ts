/** Arithmetic of the periods that date expressions mean, from the day on which a text is written. Weeks run from Monday to Sunday. */
import { addDays, dayFrom, dayNumber, monthRange, weekdayOf, weekRange, yearRange } from '../text/calendar';
import type { DateRange } from '../types';
import { easterSunday } from './easter';
import type { Direction } from './rule';

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));
export const one = (day: string | undefined): DateRange | undefined =>
  day ? { from: day, to: day } : undefined;

/** The occurrence that the direction asks for, or else the nearest to the anchor. */
export function pick(
  candidates: (DateRange | undefined)[],
  anchor: string,
  direction: Direction,
): DateRange | undefined {
  const ranges = candidates.filter((range) => range !== undefined);
  if (direction === 'future') return ranges.find((range) => range.to >= anchor);
  if (direction === 'past') return ranges.findLast((range) => range.from <= anchor);
  const distance = ({ from, to }: DateRange) =>
    to < anchor ? Date.parse(anchor) - Date.parse(to) : Math.max(0, Date.parse(from) - Date.parse(anchor));
  return [...ranges].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * A day of the year in the next or the last two weeks needs no year; of one further off the direction decides,
 * unless that day lies nearly a year back, and the next one a month ahead at most.
 * @param isOver what is told in the past is never ahead, however near.
 */
export function nearby(
  candidates: (DateRange | undefined)[],
  anchor: string,
  direction: Direction,
  isSure = false,
  isOver = false,
): DateRange | undefined {
  const nearest = pick(candidates, anchor, undefined);
  const near = nearest && Math.abs(dayNumber(nearest.from) - dayNumber(anchor)) <= NEARBY;
  const told = isOver && direction === 'past' && nearest !== undefined && nearest.from > anchor;
  if (near && !told) return nearest;
  // “Smith spoke of it on 4 February”: without a word that looks ahead nobody means a day many months off.
  const far = direction === undefined && nearest !== undefined && nearest.from > addDays(anchor, FAR_AHEAD);
  if (far) return pick(candidates, anchor, 'past') ?? nearest;
  const chosen = inReach(candidates, anchor, direction);
  const old =
    !isSure && direction === 'past' && chosen !== undefined && chosen.to < addDays(anchor, MONTH - YEAR);
  return old ? nearest : chosen;
}

const NEARBY = 14;
/** So far ahead, in days, lies what is named with a word that looks ahead. */
const FAR_AHEAD = 120;
const MONTH = 31;
const YEAR = 365;
/** Nobody speaks of what is further ahead, in days, without its year. */
const AHEAD = 310;

/** What the direction asks for, unless that lies so far ahead that the year would be named. */
export function inReach(
  candidates: (DateRange | undefined)[],
  anchor: string,
  direction: Direction,
): DateRange | undefined {
  const chosen = pick(candidates, anchor, direction);
  const far = direction === 'future' && chosen !== undefined && chosen.from > addDays(anchor, AHEAD);
  return far ? pick(candidates, anchor, undefined) : chosen;
}

/** So soon, in days, a month begins that is spoken of in no direction. */
const SOON = 62;

/** The month that is near ahead, or else the last, where no direction is known. */
export function inNews(
  candidates: (DateRange | undefined)[],
  anchor: string,
  direction: Direction,
): DateRange | undefined {
  if (direction) return inReach(candidates, anchor, direction);
  const ahead = candidates.find(
    (range) => range && range.from > anchor && range.from <= addDays(anchor, SOON),
  );
  return ahead ?? pick(candidates, anchor, 'past');
}

export const aroundYear = (anchor: string) => [-1, 0, 1].map((step) => yearOf(anchor) + step);

/** A third of a range: the press's “early”, “mid”, “late”. */
export function third(range: DateRange | undefined, part: string | undefined): DateRange | undefined {
  if (!range || !part) return range;
  const months = ((monthOf(range.to) - monthOf(range.from) + 12) % 12) + 1;
  const which = /early|beginning|start/i.test(part) ? 0 : /mid/i.test(part) ? 1 : 2;
  if (months === 12) return span(yearOf(range.from), 1 + 4 * which, 4);
  const month = range.from.slice(0, 8);
  const starts = ['01', '11', '21'];
  const ends = ['10', '20', range.to.slice(8)];
  return { from: `${month}${starts[which]}`, to: `${month}${ends[which]}` };
}

export const span = (year: number, month: number, months: number): DateRange => ({
  from: monthRange(year, month).from,
  to: monthRange(year, month + months - 1).to,
});

export function easter(year: number): string | undefined {
  const { month, day } = easterSunday(year);
  return dayFrom(year, month, day);
}

/** “Two weeks ago”: a day for days and one week, else the week, month or year. @param name “day”, “week”, “month”, “year”. */
export function ago(number: number, name: string, anchor: string): DateRange | undefined {
  switch (name) {
    case 'day':
      return one(addDays(anchor, -number));
    case 'week':
      return number === 1 ? one(addDays(anchor, -7)) : weekRange(addDays(anchor, -7 * number));
    case 'month':
      return monthRange(yearOf(anchor), monthOf(anchor) - number);
    default:
      return yearRange(yearOf(anchor) - number);
  }
}

/** “In two weeks”: as `ago`, the other way. */
export function ahead(number: number, name: string, anchor: string): DateRange | undefined {
  return name === 'week' && number === 1 ? one(addDays(anchor, 7)) : ago(-number, name, anchor);
}

/** “Last”, “this”, “next” as −1, 0, 1. */
export function step(word: string): number {
  return /last|past|previous/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0;
}

/** The week that “this week” means; on a Sunday that looks ahead it is the one that begins next day. */
export function week(anchor: string, steps: number, direction: Direction): DateRange {
  const day = steps === 0 && direction !== 'past' && weekdayOf(anchor) === 7 ? addDays(anchor, 1) : anchor;
  return weekRange(addDays(day, 7 * steps));
}

export function unit(anchor: string, which: string, name: string, direction: Direction): DateRange {
  const steps = step(which);
  if (/week/i.test(name)) return week(anchor, steps, direction);
  if (/month/i.test(name)) return monthRange(yearOf(anchor), monthOf(anchor) + steps);
  return yearRange(yearOf(anchor) + steps);
}

/** The weekend of the anchor, or the last one where that has not begun and nothing shows that it is ahead. */
export function weekend(anchor: string, direction: Direction): DateRange {
  const { to } = weekRange(anchor);
  const steps = direction === 'future' || addDays(to, -1) <= anchor ? 0 : -7;
  return { from: addDays(to, steps - 1), to: addDays(to, steps) };
}

/** The nearest such weekday on the side that the direction asks for; `day` is 0 (Monday) to 6. */
export function weekday(anchor: string, day: number, direction: Direction): DateRange {
  const behind = (weekdayOf(anchor) - 1 - day + 7) % 7;
  if (direction === 'future')
    return { from: addDays(anchor, (7 - behind) % 7), to: addDays(anchor, (7 - behind) % 7) };
  return { from: addDays(anchor, -behind), to: addDays(anchor, -behind) };
}
