import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysOf, holdsOn } from '../../../lib/knowledge/days';

it('takes a month and a year for all of their days', () => {
  expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysOf('2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  expect(daysOf('2023-05-06')).toEqual({ from: '2023-05-06', to: '2023-05-06' });
});

it('lets what ended in a month hold to its last day', () => {
  expect(holdsOn({ from: '2020', to: '2024-02' }, '2024-02-29')).toBe(true);
  expect(holdsOn({ from: '2020', to: '2024-02' }, '2024-03-01')).toBe(false);
  expect(holdsOn({ from: '2024-02' }, '2024-01-31')).toBe(false);
  expect(holdsOn({}, '1066-10-14')).toBe(true);
});

it('holds on every day of its own range', () => {
  const part = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
  const date = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }).map(String),
      part(12),
      part(28),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([year, month, day, length]) => [year, month, day].slice(0, length).join('-'));
  fc.assert(
    fc.property(date, (each) => {
      const { from, to } = daysOf(each);
      return holdsOn({ from: each, to: each }, from) && holdsOn({ from: each, to: each }, to);
    }),
  );
});
