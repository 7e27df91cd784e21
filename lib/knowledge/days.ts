/** Partial dates (`2025`, `2025-03`, `2025-03-13`) as the full days they may stand for. */
import type { DateRange, PartialDate } from '../types';

/** The first day a partial date may mean: `2025-03` → `2025-03-01`. */
export function firstDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day a partial date may mean: `2025-02` → `2025-02-28`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}

/** All days that a partial date may mean. */
export function daysOf(date: PartialDate): DateRange {
  return { from: firstDay(date), to: lastDay(date) };
}

/** Does what lasted from the one date to the other hold on a day? All days that the two may mean belong to it. */
export function holdsOn({ from, to }: { from?: PartialDate; to?: PartialDate }, day: string): boolean {
  return (from === undefined || firstDay(from) <= day) && (to === undefined || day <= lastDay(to));
}

/** `2025-03-13` → 20250313, which sorts and packs as an integer. */
export function packedDay(day: string): number {
  return Number(day.replaceAll('-', ''));
}
