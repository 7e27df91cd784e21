/** Figures for date expressions: found, and resolved to the right days. */
import { daysOf } from '../../knowledge/days';
import { type Row, row } from './figures';
import { overlaps, type PageGold } from './page-gold';

export function evaluateDates(golds: readonly PageGold[]): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const { id, context, dates, find } of golds) {
    for (const { surface, offset, iso } of dates) {
      const span = find(surface, offset);
      if (!iso || !span) continue;
      const wanted = rangeOf(iso);
      const found = context.dates.find((date) => overlaps(date, span));
      const is = !found ? 'missed' : found.from === wanted.from && found.to === wanted.to ? 'right' : 'wrong';
      counts[is] += 1;
      if (is !== 'right')
        details.push(
          `${id}: ${is} “${surface}”${found ? ` as ${found.from}–${found.to}` : ''}, wanted ${iso}`,
        );
    }
  }
  return row('dates', counts, details);
}

/** ISO 8601: a date, an interval, or one open at its start (`../2024`). */
export function rangeOf(iso: string): { from: string; to: string } {
  const ends = iso
    .split('/')
    .filter((end) => end !== '..')
    .map((end) => daysOf(end.slice(0, 10)));
  return { from: ends[0]?.from ?? '', to: ends.at(-1)?.to ?? '' };
}
