/**
 * Where the timeline's parts are drawn: pure arithmetic from days to SVG units.
 * A view is the range of days shown; zooming and panning change it.
 */
import { firstDay } from '../i18n';
import type { TimelineEvent } from '../model/events';

const DAY = 86_400_000;

/** Days since 1970, from inclusive to exclusive. */
export interface View {
  from: number;
  to: number;
}

export interface Mark {
  /** SVG units from the left (start) edge. */
  x: number;
  /** Earliest first; more than one: they would overlap and are drawn as a cluster. */
  events: TimelineEvent[];
}

export interface Label {
  mark: number;
  x: number;
  /** 0 is the lane nearest to the line. */
  lane: number;
  anchor: 'start' | 'end';
}

/** Days since 1970 (UTC) on which a partial date begins. */
export const dayOf = (date: string) => firstDay(date) / DAY;

/** The view that shows every date with some air around it. */
export function fitView(days: readonly number[]): View {
  const first = Math.min(...days);
  const last = Math.max(...days);
  const air = Math.max(3, (last - first) * 0.06);
  return { from: first - air, to: last + air };
}

const NEAR_DAYS = 550;
const LEAST_NEAR = 4;

/**
 * The view of the events within a year and a half of the article, or of the
 * nearest few, so that a far one does not press all others together.
 */
export function nearView(days: readonly number[], article: number): View {
  const distance = (day: number) => Math.abs(day - article);
  const sorted = [...days].sort((a, b) => distance(a) - distance(b));
  const near = sorted.filter((day, index) => index < LEAST_NEAR || distance(day) < NEAR_DAYS);
  return fitView([...near, article]);
}

/** Zooms by a factor around a day; never under a week nor over a century. */
export function zoom({ from, to }: View, factor: number, around = (from + to) / 2): View {
  const length = Math.min(36_525, Math.max(7, (to - from) / factor));
  const share = (around - from) / (to - from);
  return { from: around - length * share, to: around + length * (1 - share) };
}

/** Moves the view by a share of its length, forward in time where positive. */
export function pan({ from, to }: View, share: number): View {
  const days = (to - from) * share;
  return { from: from + days, to: to + days };
}

export const xOf = (day: number, { from, to }: View, width: number) => ((day - from) / (to - from)) * width;

/**
 * Events in the view as marks. Those nearer to each other than `gap` become one,
 * but never across the article's date; where two marks are still too near, the
 * later one is moved on.
 */
export function marksOf(events: readonly TimelineEvent[], view: View, width: number, gap: number): Mark[] {
  const marks: Mark[] = [];
  for (const event of events) {
    const x = xOf(dayOf(event.card.from), view, width);
    if (x < 0 || x > width) continue;
    const last = marks[marks.length - 1];
    if (last && x - last.x < gap) {
      if (sameSide(last, event)) last.events.push(event);
      else marks.push({ x: last.x + gap, events: [event] });
    } else marks.push({ x, events: [event] });
  }
  return marks;
}

const sameSide = ({ events }: Mark, { when }: TimelineEvent) =>
  (events[0]?.when === 'after') === (when === 'after');

/**
 * Labels in lanes so that none overlaps another; a label for which no lane is
 * free is left out (its event is in the list all the same).
 * @param widths the labels' widths by mark, in SVG units.
 * @param order marks whose labels matter most come first.
 */
export function labelsOf(
  marks: readonly Mark[],
  widths: readonly number[],
  order: readonly number[],
  width: number,
  lanes: number,
): Label[] {
  const taken: [from: number, to: number][][] = Array.from({ length: lanes }, () => []);
  const labels: Label[] = [];
  for (const index of order) {
    const mark = marks[index];
    const size = widths[index] ?? 0;
    if (!mark) continue;
    const anchor = mark.x + size > width ? 'end' : 'start';
    const x = anchor === 'end' ? Math.min(width, mark.x + 6) : Math.max(0, mark.x - 6);
    const from = anchor === 'end' ? x - size : x;
    const lane = taken.findIndex((spans) => spans.every(([a, b]) => from + size + 6 < a || b + 6 < from));
    if (lane < 0 || from < 0) continue;
    taken[lane]?.push([from, from + size]);
    labels.push({ mark: index, x, lane, anchor });
  }
  return labels;
}

export interface AxisTick {
  day: number;
  /** `2025` or `2025-03`. */
  date: string;
}

/** Month or year boundaries within the view, at most `count`. */
export function axisTicks({ from, to }: View, count: number): AxisTick[] {
  const step = MONTH_STEPS.find((months) => (to - from) / (months * 30.44) <= count) ?? 1200;
  const start = new Date(from * DAY);
  const ticks: AxisTick[] = [];
  const first = Math.floor((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (let month = first; ; month += step) {
    const year = Math.floor(month / 12);
    const date = step % 12 === 0 ? String(year) : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
    const day = Date.UTC(year, month % 12) / DAY;
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, date });
  }
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
