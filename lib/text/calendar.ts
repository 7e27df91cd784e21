/** Days, weeks and months of the calendar, as ISO 8601 text, without clocks or time zones. */
import type { DateRange, PartialDate } from '../types';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO full date. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The ISO full date of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(day: string, count: number): string {
  return dayOf(dayNumber(day) + count);
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekdayOf(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The full date, or nothing where the calendar has no such day. `month` is 1–12. */
export function dayFrom(year: number, month: number, day: number): string | undefined {
  const iso = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

export function yearRange(year: number): DateRange {
  const padded = String(year).padStart(4, '0');
  return { from: `${padded}-01-01`, to: `${padded}-12-31` };
}

/** `month` may lie outside 1–12: it then counts on into the neighbouring years. */
export function monthRange(year: number, month: number): DateRange {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const last = new Date(Date.UTC(year, month, 0));
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}

/** Monday to Sunday of the week that holds the day. */
export function weekRange(day: string): DateRange {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
}

export function overlap(a: DateRange, b: DateRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Number of days, both ends counted. */
export function lengthOf(range: DateRange): number {
  return dayNumber(range.to) - dayNumber(range.from) + 1;
}

/** Of a year, in English. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A partial date in words: `2025-03-13` → “13 March 2025”. */
export function inWords(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month && MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
