import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { ANNA, EVA, NORLAND, SUDMARK, TOMAS } from '../named';
import { foundBy } from './found';
import { country, described, event } from './records';

const knowledge = knowledgeFrom([
  country('norland', 'Norland'),
  country('sudmark', 'Sudmark'),
  { id: 'person/anna-berg', name: 'Anna Berg', country: 'country/norland', ...described },
  { id: 'person/tomas-lind', name: 'Tomas Lind', country: 'country/sudmark', ...described },
  { id: 'person/eva-strand', name: 'Eva Strand', country: 'country/norland', ...described },
  { id: 'place/sund', name: 'Sund', kind: 'city', country: 'country/sudmark', ...described },
  event('visit', 'Anna Berg in Sund', {
    kind: 'visit',
    from: '2025-06-10',
    places: ['place/sund', 'country/sudmark'],
    participants: ['person/anna-berg', 'person/tomas-lind'],
  }),
  event('pact', 'Pact of Sund', {
    kind: 'agreement',
    from: '2025-03-20',
    places: ['place/sund'],
    participants: ['person/eva-strand', 'person/tomas-lind'],
  }),
  event('journey-plan', 'Journey of Eva Strand, as planned', {
    kind: 'visit',
    from: '2025-02-01',
    to: '2025-12',
    status: 'planned',
    places: ['place/sund'],
    participants: ['person/eva-strand', 'person/tomas-lind'],
  }),
]);

const found = foundBy(knowledge, '2025-03-02');

describe('what is to come', () => {
  it('knows a visit by who goes where others are at home', () => {
    expect(found(`The date of the visit of ${ANNA} to ${SUDMARK} is almost fixed. ${TOMAS} waits.`)).toEqual([
      'visit',
    ]);
    expect(found(`The date of the visit of ${ANNA} to ${NORLAND} is almost fixed.`)).toEqual([]);
    expect(found(`${ANNA} has seen ${SUDMARK} on a visit.`)).toEqual([]);
  });

  it('knows a planned visit by its place and one who takes part', () => {
    const told = `The trip of ${EVA} to [Sund](place/sund), set to begin on 31 May, is in doubt.`;
    expect(found(told)).toEqual(['journey-plan']);
    expect(found(told.replace('Sund', 'Home').replace('place/sund', '?'))).toEqual([]);
  });

  it('knows a gathering by its day, one who takes part and the country', () => {
    expect(found(`They are to gather in ${SUDMARK} on 20 March, ${EVA} said.`)).toEqual(['pact']);
    expect(found(`They are to gather in ${NORLAND} on 21 March, ${EVA} said.`)).toEqual([]);
    expect(found(`Taxes in ${SUDMARK} are to rise on 20 March, ${EVA} said.`)).toEqual([]);
  });
});
