import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { ANNA, NORLAND, SUDMARK, TOMAS } from '../named';
import { foundBy } from './found';
import { country, described, event } from './records';

const knowledge = knowledgeFrom([
  country('norland', 'Norland'),
  country('sudmark', 'Sudmark'),
  { id: 'person/anna-berg', name: 'Anna Berg', country: 'country/norland', ...described },
  { id: 'person/tomas-lind', name: 'Tomas Lind', country: 'country/sudmark', ...described },
  event('loan', 'Loan for the harbours of Sudmark', {
    from: '2025-03-01',
    kind: 'other',
    participants: ['country/norland', 'country/sudmark'],
    summary: 'Norland lends Sudmark ninety million crowns for its harbours, free of interest.',
  }),
  event('fleet', 'Norland counts its fishing fleet', {
    from: '2025-02-28',
    kind: 'other',
    participants: ['country/norland'],
    summary: 'The ministry counted four hundred boats.',
  }),
  event('census', 'Census of seabirds', {
    from: '2025-02-28',
    kind: 'other',
    participants: ['country/norland'],
    summary: 'Puffins were found again.',
  }),
  event('bridge', 'Opening of the rail bridge over the strait', {
    from: '2025-05-20',
    kind: 'other',
    participants: ['country/norland'],
    summary: 'Trains cross the strait.',
  }),
  event('plan', 'Meeting on the herring quota, as planned', {
    from: '2025-02-20',
    kind: 'meeting',
    status: 'planned',
    participants: ['person/anna-berg', 'person/tomas-lind'],
    summary: 'They want to settle the herring quota in the lighthouse of Vik.',
  }),
  event('kites', 'Kites over Norland', {
    from: '2023-09-10',
    kind: 'other',
    participants: ['country/norland'],
    summary: 'Some twenty were counted.',
  }),
  event('old-strike', 'Strike of the pilots in Norland', {
    from: '2019-05-06',
    kind: 'protest',
    participants: ['country/norland'],
    summary: 'Pilots stayed ashore for a week over their pay.',
  }),
]);

const found = foundBy(knowledge, '2025-03-02');

describe('likely events', () => {
  it('knows what is fresh by the words that are known of it', () => {
    expect(
      found(
        `${NORLAND} lends ${SUDMARK} ninety million crowns, free of interest, so that it can dredge its harbours.`,
      ),
    ).toEqual(['loan']);
  });

  it('takes no other matter of the same parties for it', () => {
    expect(found(`${NORLAND} and ${SUDMARK} play for the cup on Saturday, as every year.`)).toEqual([]);
    expect(found(`${ANNA} of ${NORLAND} painted a boat.`)).toEqual([]);
  });

  it('asks for more of what is long past', () => {
    expect(found(`Pilots in ${NORLAND} want higher pay.`)).toEqual([]);
    expect(found(`On 6 May 2019 the strike of the pilots in ${NORLAND} began.`)).toEqual(['old-strike']);
  });

  it('takes a plan only from a text that looks forward to it, with all who are to take part', () => {
    const told = `${ANNA} and ${TOMAS}`;
    expect(found(`${told} will meet in the lighthouse of Vik to settle the herring quota.`)).toEqual([
      'plan',
    ]);
    expect(found(`${told} fell out over the herring quota and the lighthouse of Vik.`)).toEqual([]);
    expect(found(`${ANNA} will settle the herring quota with others in the lighthouse of Vik.`)).toEqual([]);
  });

  it('takes what is still to come only with its date', () => {
    expect(found(`The opening of the rail bridge over the strait of ${NORLAND} will be on 20 May.`)).toEqual([
      'bridge',
    ]);
    expect(found(`The opening of the rail bridge over the strait of ${NORLAND} will be long.`)).toEqual([]);
  });

  it('takes whatever else was on a day for another event than the one that its words tell', () => {
    expect(found(`On 28 February ${NORLAND} counted its fishing fleet: four hundred boats.`)).toEqual([
      'fleet',
    ]);
  });

  it('takes a word and a country for a name only in those days, or with their date', () => {
    expect(found(`${NORLAND} backed a kite festival.`)).toEqual([]);
    expect(found(`On 10 September 2023 kites were over ${NORLAND}.`)).toEqual(['kites']);
  });
});
