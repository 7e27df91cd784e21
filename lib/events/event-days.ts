/** On which days an event was. */
import { daysOf } from '../knowledge/days';
import type { EventRecord } from '../knowledge/schema';
import { addDays, lengthOf } from '../text/calendar';
import type { DateRange } from '../types';

/** A month, in days: what takes longer lasts. */
export const MONTH = 31;

const known = new WeakMap<EventRecord, DateRange & { long: boolean }>();

/** Days of an event; a war or a term that has not ended runs on, a plan without a date for a year. */
export function eventDays(event: EventRecord): DateRange & { /** More than a month. */ long: boolean } {
  const before = known.get(event);
  if (before) return before;
  const days = daysIn(event);
  // An election of two rounds has two days of its own.
  const found = { ...days, long: lengthOf(days) > MONTH && event.kind !== 'election' };
  known.set(event, found);
  return found;
}

function daysIn(event: EventRecord): DateRange {
  const first = daysOf(event.from);
  if (event.to) return { from: first.from, to: daysOf(event.to).to };
  if (event.kind === 'war' || event.kind === 'period') return { from: first.from, to: '9999-12-31' };
  return { from: first.from, to: event.status === 'planned' ? addDays(first.to, 365) : first.to };
}

/** Wars, terms of office: they last, and are spoken of at any time. */
export function isLong(event: EventRecord): boolean {
  return eventDays(event).long;
}
