import { describe, expect, test } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { claim, country, event, outlet, person, place, post, topic } from './records';

const knowledge = knowledgeFrom([
  country('norland', 'Norland'),
  place('norhaven', 'Norhaven', { country: 'country/norland' }),
  person('ann-berg', 'Ann Berg', { names: ['Annie Berg'] }),
  person('anders-lund', 'Anders Lund', { prominence: 90 }),
  post('premier-of-norland', 'Premier of Norland', {
    role: 'prime-minister',
    country: 'country/norland',
    titles: ['Norland’s premier'],
  }),
  outlet('daily', 'The Norland Daily', { domains: ['daily.example', 'daily.co.uk'] }),
  outlet('daily-weather', 'Daily Weather', { domains: ['weather.daily.example'] }),
  event('war', '2020-02', { to: '2022', participants: ['country/norland'], places: ['place/norhaven'] }),
  event('talks', '2021-05-03', { partOf: 'event/war' }),
  event('accord', '2023-01-01', { partOf: 'event/war', participants: ['country/norland'] }),
  event('regatta', '2026-06-01', { status: 'planned', participants: ['person/ann-berg'] }),
  topic('catch'),
  topic('after', {
    question: 'What came of the accord?',
    about: ['place/norhaven'],
    cues: ['harbour + mooring*', 'harbour', 'harbour + pilot'],
  }),
  topic('pier', { cues: ['harbour'] }),
  claim('catch-1', 'Norland landed forty thousand tonnes of herring', {
    topic: 'topic/catch',
    speaker: 'person/ann-berg',
    date: '2021',
    event: 'event/talks',
  }),
  claim('catch-2', 'The herring fleet has shrunk by half', {
    topic: 'topic/catch',
    speaker: 'country/norland',
  }),
  claim('what-1', 'The fleet is at war', { topic: 'topic/after', event: 'event/war' }),
  claim('pier-1', 'The pier is closed', { topic: 'topic/pier', event: 'event/war' }),
  claim('bridge', 'The bridge was closed for repairs', {}),
  { id: 'source/report', url: 'https://report.example/1', publisher: 'Report', date: '2021' },
]);
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('queries', () => {
  test('records by id, of the type asked for', () => {
    expect(knowledge.entity('place/norhaven')?.name).toBe('Norhaven');
    expect(knowledge.entity('post/premier-of-norland')).toBeUndefined();
    expect(knowledge.person('country/norland')).toBeUndefined();
    expect(knowledge.entity('person/nobody')).toBeUndefined();
    expect(knowledge.entity('__proto__')).toBeUndefined();
  });

  test.each([
    ['the whole span', '2020-01-01', '2025-01-01', ['event/war', 'event/talks', 'event/accord']],
    ['one day within a longer event', '2021-05-03', '2021-05-03', ['event/war', 'event/talks']],
    ['a day of a month-precise start', '2020-02-15', '2020-02-15', ['event/war']],
    ['the last day of a year-precise end', '2022-12-31', '2022-12-31', ['event/war']],
    ['nothing', '2024-01-01', '2024-12-31', []],
  ])('events between days: %s', (_, from, to, expected) => {
    expect(ids(knowledge.eventsBetween(from, to))).toEqual(expected);
  });

  test('events between days, of some', () => {
    const of = (id: string) => ids(knowledge.eventsBetween('2020-01-01', '2025-01-01', new Set([id])));
    expect(of('country/norland')).toEqual(['event/war', 'event/accord']);
    expect(of('place/norhaven')).toEqual(['event/war']);
    expect(of('person/ann-berg')).toEqual([]);
  });

  test('events between days, of some, of a kind', () => {
    const of = new Set(['place/norhaven']);
    expect(ids(knowledge.eventsBetween('2020-01-01', '2025-01-01', of, ['coup', 'talks']))).toEqual([
      'event/war',
    ]);
    expect(knowledge.eventsBetween('2020-01-01', '2025-01-01', of, ['coup'])).toEqual([]);
  });

  test('plans by those who are to take part', () => {
    expect(ids(knowledge.plansWith('person/ann-berg'))).toEqual(['event/regatta']);
    expect(ids(knowledge.plansWith('country/norland'))).toEqual([]);
  });

  test.each([
    ['the word of its telling part', 'moorings', ['harbour + mooring*']],
    ['a word that is no stem, whole', 'pilots', []],
    ['a word that two topics have, where a cue has no other', 'harbour', ['harbour', 'harbour']],
    ['no word of a cue', 'herring', []],
  ])('cues by %s', (_, word, expected) => {
    expect(knowledge.cuesUnder(word).map(({ text }) => text)).toEqual(expected);
  });

  test('events by participant, place and whole', () => {
    expect(ids(knowledge.eventsWith('country/norland'))).toEqual(['event/war', 'event/accord']);
    expect(ids(knowledge.eventsAt('place/norhaven'))).toEqual(['event/war']);
    expect(ids(knowledge.partsOf('event/war'))).toEqual(['event/talks', 'event/accord']);
  });

  test('posts by role and by title', () => {
    expect(ids(knowledge.postsByRole('prime-minister', 'country/norland'))).toEqual([
      'post/premier-of-norland',
    ]);
    expect(ids(knowledge.postsByTitle('premier of norland'))).toEqual(['post/premier-of-norland']);
    expect(knowledge.postsByTitle('premier')).toEqual([]);
  });

  test.each([
    ['daily.example', 'outlet/daily'],
    ['www.daily.example', 'outlet/daily'],
    ['WWW.DAILY.CO.UK', 'outlet/daily'],
    ['a.weather.daily.example', 'outlet/daily-weather'],
    ['notdaily.example', undefined],
    ['daily.example.org', undefined],
    ['co.uk', undefined],
    ['', undefined],
  ])('the outlet of %j', (host, expected) => {
    expect(knowledge.outletByHost(host)?.id).toBe(expected);
  });

  test('claims by topic, by speaker, by words and by entity', () => {
    expect(ids(knowledge.claimsOn('topic/catch'))).toEqual(['claim/catch-1', 'claim/catch-2']);
    expect(ids(knowledge.claimsBy('person/ann-berg'))).toEqual(['claim/catch-1']);
    expect(knowledge.searchClaims('How many herrings were landed?', [], 5)[0]?.claim.id).toBe(
      'claim/catch-1',
    );
    expect(knowledge.searchClaims('herring', ['country/norland'], 5)[0]?.claim.id).toBe('claim/catch-2');
    expect(knowledge.searchClaims('herring', [], 1)).toHaveLength(1);
    expect(knowledge.searchClaims('nothing shared whatsoever', [], 5)).toEqual([]);
  });

  test('reviews are claims without a topic; their share is what they and the text have in common', () => {
    const { searchReviews } = knowledgeFrom([
      topic('catch', { cues: ['herring'] }),
      claim('on-topic', 'Herring doubled in price', { topic: 'topic/catch' }),
      claim('review-1', 'Herring doubled in price'),
      claim('review-2', 'Herring swims in the harbour of Norhaven', { about: ['place/norhaven'] }),
    ]);
    const found = searchReviews('Herring doubled in price, she said', [], 5);
    expect(found.map(({ claim: { id } }) => id)).toEqual(['claim/review-1', 'claim/review-2']);
    expect(found[0]?.share).toBeGreaterThan(0.95);
    expect(found[1]?.share).toBeGreaterThan(0);
    expect(found[1]?.share).toBeLessThan(0.7);
    expect(searchReviews('nothing shared whatsoever', [], 5)).toEqual([]);
  });

  test('sources: records, shorthands, and those written in place', () => {
    expect(
      knowledge.sourceCards([
        'source/report',
        'source/missing',
        'wikipedia:Norland (ship)?',
        'wikidata:Q42',
        { url: 'https://a.example', publisher: 'A' },
      ]),
    ).toEqual([
      { url: 'https://report.example/1', publisher: 'Report', date: '2021' },
      {
        url: 'https://en.wikipedia.org/wiki/Norland_(ship)%3F',
        publisher: 'Wikipedia',
        title: 'Norland (ship)?',
      },
      { url: 'https://www.wikidata.org/wiki/Q42', publisher: 'Wikidata', title: 'Q42' },
      { url: 'https://a.example', publisher: 'A' },
    ]);
  });

  test('search by the beginning of a name, the most prominent first', () => {
    expect(knowledge.search('an', 5).map(({ id }) => id)).toEqual(['person/anders-lund', 'person/ann-berg']);
    expect(knowledge.search('annie be', 5)).toEqual([
      { id: 'person/ann-berg', name: 'Ann Berg', matched: 'Annie Berg' },
    ]);
    expect(knowledge.search('berg', 5).map(({ id }) => id)).toEqual(['person/ann-berg']);
    expect(knowledge.search('', 5)).toEqual([]);
    expect(knowledge.search('zzz', 5)).toEqual([]);
  });
});
