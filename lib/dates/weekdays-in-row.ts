/** Weekdays joined in one row: “on Sunday or Monday”, „Samstag und Sonntag“: the second is the next after the first. */
import { addDays, dayNumber } from '../text/calendar';
import type { DateRange, Span } from '../types';
import type { Rule } from './rule';

const JOINED =
  /^(?: (?:and|or|to|und|oder|bis|et|ou|y|o|u|e|lub|albo|i|oraz|ve|veya|и|или|і|й|та|або) |\s?[/–]\s?)(?:(?:on|am|el|le|il|w|we|в|во|у) )?$/u;
const WEEK = 7;

type Day = Span & DateRange & { reads?: Rule['reads'] };

/**
 * The days, those of a row in its order where the first is today or lies ahead: read each for itself, the two may lie on
 * both sides of today.
 * @param days in text order.
 * @param written the day of the text.
 */
export function inRow<T extends Day>(text: string, days: readonly T[], written: string): T[] {
  const found: T[] = [];
  for (const day of days) {
    const last = found.at(-1);
    const joins =
      last?.reads === 'weekday' &&
      last.from >= written &&
      day.reads === 'weekday' &&
      JOINED.test(text.slice(last.end, day.start));
    const behind = joins ? dayNumber(last.from) - dayNumber(day.from) : 0;
    const later = behind > 0 && behind < WEEK;
    found.push(later ? { ...day, from: addDays(day.from, WEEK), to: addDays(day.to, WEEK) } : day);
  }
  return found;
}
