import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../components/model/events';
import {
  axisTicks,
  dayOf,
  fitView,
  labelsOf,
  marksOf,
  nearView,
  pan,
  xOf,
  zoom,
} from '../../../components/timeline/layout';

const WIDTH = 348;
const GAP = 24;
const days = fc.array(fc.integer({ min: -10_000, max: 30_000 }), { minLength: 1, maxLength: 60 });
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function eventsOn(onDays: readonly number[], article: number): TimelineEvent[] {
  return [...onDays]
    .sort((a, b) => a - b)
    .map((day, index) => ({
      when: day < article ? 'before' : day > article ? 'after' : 'day',
      card: {
        id: `event/e${index}`,
        name: 'E',
        from: dateOf(day),
        status: 'held',
        participants: [],
        summary: '',
        sources: [],
      },
    }));
}

it('fits every day into the view', () => {
  fc.assert(
    fc.property(days, (all) => {
      const view = fitView(all);
      for (const day of all) {
        expect(xOf(day, view, WIDTH)).toBeGreaterThan(0);
        expect(xOf(day, view, WIDTH)).toBeLessThan(WIDTH);
      }
    }),
  );
});

it('begins with what is near the article, and always with the article itself', () => {
  const article = dayOf('2025-03-13');
  const view = nearView([dayOf('1999-03-24'), ...[-30, -20, -1, 5, 9].map((by) => article + by)], article);
  expect(view.from).toBeGreaterThan(dayOf('2025-01-01'));
  expect(view.from).toBeLessThan(article);
  expect(view.to).toBeGreaterThan(article);
});

it('zooms around a day that stays where it is, and back', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), (share) => {
      const view = { from: 1000, to: 2000 };
      const day = view.from + share * 1000;
      const nearer = zoom(view, 2, day);
      expect(xOf(day, nearer, 1)).toBeCloseTo(share);
      expect(zoom(nearer, 0.5, day).from).toBeCloseTo(view.from);
    }),
  );
});

it('does not zoom in under a week', () => {
  expect(zoom({ from: 0, to: 8 }, 100).to - zoom({ from: 0, to: 8 }, 100).from).toBeCloseTo(7);
});

it('pans by a share of the view', () => {
  expect(pan({ from: 0, to: 10 }, 0.5)).toEqual({ from: 5, to: 15 });
});

describe('marks', () => {
  it('hold every event in view once, far enough apart to be hit', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -10_000, max: 30_000 }), (all, article) => {
        const marks = marksOf(eventsOn(all, article), fitView([...all, article]), WIDTH, GAP);
        expect(marks.flatMap(({ events }) => events)).toHaveLength(all.length);
        for (const [index, { x }] of marks.entries()) {
          if (index > 0) expect(x - (marks[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(GAP - 1e-6);
        }
      }),
    );
  });

  it('never put what came after the article together with what came before', () => {
    const article = dayOf('2025-03-13');
    const marks = marksOf(
      eventsOn([article - 1, article + 1], article),
      fitView([article - 400, article + 400]),
      WIDTH,
      GAP,
    );
    expect(marks).toHaveLength(2);
  });
});

it('writes labels that neither overlap nor stick out', () => {
  const marks = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: WIDTH }), size: fc.integer({ min: 10, max: 150 }) }),
  );
  fc.assert(
    fc.property(marks, (all) => {
      const sizes = all.map(({ size }) => size);
      const labels = labelsOf(
        all.map(({ x }) => ({ x, events: [] })),
        sizes,
        [...all.keys()],
        WIDTH,
        3,
      );
      const areas = labels.map(({ mark, x, lane, anchor }) => {
        const size = sizes[mark] ?? 0;
        const from = anchor === 'end' ? x - size : x;
        return { lane, from, to: from + size };
      });
      for (const [index, a] of areas.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(0);
        expect(a.to).toBeLessThanOrEqual(WIDTH);
        for (const b of areas.slice(index + 1)) {
          expect(a.lane !== b.lane || a.to < b.from || b.to < a.from).toBe(true);
        }
      }
    }),
  );
});

it('marks months in a short view and years in a long one', () => {
  const year = { from: dayOf('2025-01-15'), to: dayOf('2025-06-15') };
  expect(axisTicks(year, 5).map(({ date }) => date)).toEqual([
    '2025-02',
    '2025-03',
    '2025-04',
    '2025-05',
    '2025-06',
  ]);
  const decades = axisTicks({ from: dayOf('1991-06-01'), to: dayOf('2026-01-01') }, 5);
  expect(decades.map(({ date }) => date)).toEqual(['2000', '2010', '2020']);
});
