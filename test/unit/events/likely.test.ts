import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { ANNA, foundBy, NORLAND, SUDMARK } from './found';
import { country, described, event } from './records';

const knowledge = knowledgeFrom([
  country('norland', 'Norland'),
  country('sudmark', 'Sudmark'),
  { id: 'person/anna-berg', name: 'Anna Berg', country: 'country/norland', ...described },
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
});
