import { expect, it } from 'vitest';
import { standingOf } from '../../../components/model/standing';

const sources: string[] = [];
const NORTH = 'country/north';
const SOUTH = 'country/south';
const status = [
  { party: SOUTH, relation: 'sovereign', from: '1990-05-01', sources },
  { party: NORTH, relation: 'annexed', from: '2012-03-03', sources },
  { party: NORTH, relation: 'controls', from: '2012-02', sources },
  { party: NORTH, relation: 'controls', from: '2024-06-01', share: 80, sources },
  { party: NORTH, relation: 'controls', from: '2020-06-01', share: 60, sources },
  { party: 'country/east', relation: 'administers', from: '1950', to: '1990-05-01', sources },
];

it('tells apart who holds a place, whose it is and who claims it', () => {
  expect(standingOf({ status }, '2026-01-01')).toEqual({
    heldBy: [
      {
        party: NORTH,
        from: '2012-02',
        shares: [
          { share: 60, on: '2020-06-01' },
          { share: 80, on: '2024-06-01' },
        ],
      },
    ],
    sovereign: [SOUTH],
    claimedBy: [NORTH],
  });
});

it('counts neither what was not yet nor what was no more', () => {
  const before = standingOf({ status }, '2000-01-01');
  expect(before).toEqual({ heldBy: [], sovereign: [SOUTH], claimedBy: [] });
  expect(standingOf({ status }, '2021-01-01').heldBy[0]?.shares).toHaveLength(1);
  expect(standingOf({ status }, '1960-01-01').heldBy.map(({ party }) => party)).toEqual(['country/east']);
});

it('lets what ended in a year hold to its last day', () => {
  const ended = [{ party: NORTH, relation: 'controls', from: '2001', to: '2009', sources }];
  expect(standingOf({ status: ended }, '2009-12-31').heldBy).toHaveLength(1);
  expect(standingOf({ status: ended }, '2010-01-01').heldBy).toEqual([]);
});

it('says nothing of a place without a status', () => {
  expect(standingOf({}, '2026-01-01')).toEqual({ heldBy: [], sovereign: [], claimedBy: [] });
});
