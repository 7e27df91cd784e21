import { describe, expect, it } from 'vitest';
import { isSameTerm, laterOffice } from '../../../lib/context/later-office';

it('takes the same title in a later term for news', () => {
  const title = 'President of Norvia';
  expect(isSameTerm({ title, from: '2025-01-20' }, { title, from: '2017-01-20', to: '2021-01-20' })).toBe(
    false,
  );
  expect(isSameTerm({ title, from: '2017-01-20' }, { title, from: '2017-01-20' })).toBe(true);
  expect(isSameTerm({ title: 'Senator', from: '2017-01-20' }, { title, from: '2017-01-20' })).toBe(false);
  expect(isSameTerm({ title }, undefined)).toBe(false);
});

describe('what was held later', () => {
  const mayor = { title: 'Mayor', from: '2010-05-11', to: '2016-07-13', sources: [] };
  const envoy = { title: 'Envoy', from: '2019', to: '2020', sources: [] };
  const harbour = { title: 'Harbour Minister', from: '2023-11-13', to: '2024-07-05', sources: [] };

  it.each([
    ['the last of those after it, ended as it may be', [mayor, envoy, harbour], mayor, 'Harbour Minister'],
    ['one that began in the year in which it ended', [mayor, { ...envoy, from: '2016' }], mayor, 'Envoy'],
    ['nothing before it', [envoy, harbour], harbour, undefined],
    ['nothing after one that is held still', [mayor, harbour], { ...mayor, to: undefined }, undefined],
    ['nothing where none was held', [mayor], undefined, undefined],
  ])('is %s', (_, offices, then, title) => expect(laterOffice({ offices }, then)?.title).toBe(title));
});
