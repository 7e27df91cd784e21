import { describe, expect, test } from 'vitest';
import { comingHolder, comingRoles, holderOf, holdersOf, rolesOn } from '../../../lib/mentions/holders';
import { world } from './world';

const PRESIDENT = ['post/president-of-arvonia'];
const on = (from: string, to = from) => ({ from, to });

describe('holderOf', () => {
  test.each<[string, string, string, string | undefined]>([
    ['on one day', '2015-01-01', '2015-01-01', 'person/marek-oss'],
    ['on all of the days', '2021-01-01', '2021-12-31', 'person/ilva-torben'],
    ['nobody who held it on all of them', '2019-06-01', '2020-06-01', undefined],
    ['nobody before the first', '2000-01-01', '2000-01-01', undefined],
  ])('%s', (_, from, to, expected) => expect(holderOf(PRESIDENT, on(from, to), world)).toBe(expected));

  test('nobody where the posts are several people’s', () => {
    const posts = [...PRESIDENT, 'post/foreign-minister-of-arvonia'];
    expect(holderOf(posts, on('2022-01-01'), world)).toBeUndefined();
    expect(holdersOf(posts, on('2022-01-01'), world)).toEqual(['person/ilva-torben', 'person/pavel-grund']);
  });
});

test('the roles of a day, with whose they are', () => {
  expect(rolesOn('person/nora-may', '2024-01-01', world)).toEqual([
    { role: 'prime-minister', of: ['country/belmark', undefined] },
  ]);
  expect(rolesOn('person/nora-may', '2020-01-01', world)).toEqual([]);
});

describe('who comes into office soon', () => {
  test.each<[string, string, string | undefined]>([
    ['some weeks before', '2019-12-01', 'person/ilva-torben'],
    ['a year before', '2019-01-01', undefined],
    ['in office', '2020-01-10', undefined],
  ])('%s', (_, date, expected) => expect(comingHolder(PRESIDENT, date, world)).toBe(expected));

  test('by role', () => {
    expect(comingRoles('person/ilva-torben', '2019-12-01', world)).toEqual(['president']);
    expect(comingRoles('person/ilva-torben', '2021-12-01', world)).toEqual([]);
  });
});
