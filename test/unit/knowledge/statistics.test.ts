import { expect, it } from 'vitest';
import { statisticsOf } from '../../../lib/knowledge/statistics';
import { readRecords } from '../../../lib/knowledge/validate';
import { claim, country, event, person, topic } from './records';

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

it('counts each kind, with what it rests on, and the terms within persons', () => {
  const source = { url: 'https://example.org/', publisher: 'Example' };
  const statistics = statisticsOf(
    readRecords([
      country('land', 'Land', { wikidata: 'Q1', sources: [source] }),
      person('anna', 'Anna', {
        sources: [source, 'wikipedia:Anna'],
        offices: [{ post: 'post/head', from: '2001', sources: ['wikipedia:Head'] }],
      }),
    ]).records,
  );
  expect(statistics).toMatchObject({
    ...{ records: 2, persons: 1, countries: 1, organisations: 0, memberships: 1, sources: 3 },
    withSources: { persons: 1, countries: 1 },
    withWikidata: { persons: 0, countries: 1 },
  });
});

it('takes a topic for sourced where a claim on it is', () => {
  const { records: asked } = readRecords([
    topic('asked'),
    topic('unasked'),
    claim('a', 'Yes.', { topic: 'topic/asked' }),
  ]);
  expect(statisticsOf(asked).withSources).toMatchObject({ topics: 1, claims: 1 });
});
