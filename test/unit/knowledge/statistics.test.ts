import { expect, it } from 'vitest';
import { statisticsOf } from '../../../lib/knowledge/statistics';
import { readRecords } from '../../../lib/knowledge/validate';
import { country, event, person } from './records';

const { records } = readRecords([
  country('land', 'Land', { region: 'Europe' }),
  person('anna', 'Anna', { country: 'country/land', born: '1961-02-03' }),
  event('pact', '2017-07-07', {
    name: 'Pact',
    names: ['2758'],
    summary: 'A pact.',
    participants: ['country/land'],
    sources: [{ url: 'https://example.org/', publisher: 'Example', date: '2031-01-01' }],
  }),
]);

it('tells from when to when the facts are, not their sources nor what looks like a year', () => {
  expect(statisticsOf(records)).toMatchObject({
    oldest: '1961-02-03',
    newest: '2017-07-07',
    decades: { '1960s': 1, '2010s': 1 },
  });
});

it('counts an event in the regions of those who took part', () => {
  expect(statisticsOf(records).regions).toEqual({ Europe: 3 });
});
