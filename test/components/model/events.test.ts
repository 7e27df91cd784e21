import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDate, eventsSince, isUnreported, timelineOf, whenOf } from '../../../components/model/events';
import type { Context } from '../../../lib/types';
import { rich, undated } from '../../fixtures/context';

describe('whenOf', () => {
  it.each([
    [{ from: '2025-03-12' }, 'before'],
    [{ from: '2025-03-13' }, 'day'],
    [{ from: '2025-03-14' }, 'after'],
    [{ from: '2025-03-01', to: '2025-03-20' }, 'day'],
    [{ from: '2025-02' }, 'before'],
    // As precise as known: that month or year may hold the day.
    [{ from: '2025-03' }, 'day'],
    [{ from: '2025' }, 'day'],
    [{ from: '2026' }, 'after'],
  ])('%o as seen from 13 March 2025 is %s', (event, when) => {
    expect(whenOf(event, '2025-03-13')).toBe(when);
  });

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('orders full dates as the calendar does', () => {
    fc.assert(
      fc.property(day, day, (event, article) => {
        expect(whenOf({ from: event }, article)).toBe(
          event < article ? 'before' : event > article ? 'after' : 'day',
        );
      }),
    );
  });

  it('does not claim an order that the precision does not give', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7), (date, precision) => {
        expect(whenOf({ from: date.slice(0, precision) }, date)).toBe('day');
      }),
    );
  });
});

it('takes the middle of the range as the date of an undated article', () => {
  expect(articleDate(undated)).toBe('2025-03-21');
});

it('counts what was held since, up to the day of reading', () => {
  expect(eventsSince(rich, '2026-11-22')).toBe(3);
  expect(eventsSince(rich, '2025-12-31')).toBe(2);
});

it.each([
  ['a plan whose day has gone by', { from: '2026-11-03', status: 'planned' }, true],
  ['a plan of this month', { from: '2026-11', status: 'planned' }, false],
  ['a plan that has come about', { from: '2026-11-03', status: 'planned', cameTo: 'event/vote' }, false],
  ['a plan with an outcome', { from: '2026-11-03', status: 'planned', outcome: 'Put off.' }, false],
  ['a plan that is going on', { from: '2026-11-03', to: '2026-12-01', status: 'planned' }, false],
  ['what was held', { from: '2026-11-03', status: 'held' }, false],
] as const)('says of %s whether its outcome is unknown', (_, card, unreported) => {
  const whole = { id: 'event/x', name: 'X', summary: '', participants: [], sources: [], ...card };
  expect(isUnreported(whole, '2026-11-22')).toBe(unreported);
});

it('lists every event once, earliest first, marked where the article speaks of it', () => {
  const events = timelineOf(rich);
  const dates = events.map(({ card }) => card.from);
  expect(events).toHaveLength(Object.keys(rich.eventCards).length);
  expect(dates).toEqual([...dates].sort());
  expect(events.filter(({ match }) => match)).toHaveLength(rich.events.length);
});

describe('an event that only the article tells', () => {
  const [start, end] = [0, 40];
  const context: Context = {
    ...rich,
    ownEvents: [
      {
        start,
        end,
        from: '2025-03-09',
        to: '2025-03-09',
        kind: 'meeting',
        participants: ['person/ivo-kastel'],
      },
      { start: 50, end: 400, from: '2025-05-01', to: '2025-05-03', kind: 'talks', participants: [] },
    ],
  };
  const own = timelineOf(context).filter((event) => event.own);

  it('stands in its place, in the article’s words without its dateline', () => {
    expect(own.map(({ card, when }) => [card.from, card.to, when])).toEqual([
      ['2025-03-09', undefined, 'before'],
      ['2025-05-01', '2025-05-03', 'after'],
    ]);
    expect(own[0]?.card.name).toBe(rich.article.text.slice(start, end).trim().replace('HARROW BAY — ', ''));
    expect(own[1]?.card.name.length).toBeLessThanOrEqual(111);
  });

  it('is a plan where it lies ahead of the article, and does not count as what has happened since', () => {
    expect(own.map(({ card }) => card.status)).toEqual(['held', 'planned']);
    expect(eventsSince(context, '2026-11-22')).toBe(eventsSince(rich, '2026-11-22'));
  });
});
