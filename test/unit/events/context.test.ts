import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { ANNA, NORLAND, PAUL, SUDMARK, TOMAS, VIK } from '../named';
import { foundBy } from './found';
import { country, described, event } from './records';

const knowledge = knowledgeFrom([
  country('norland', 'Norland'),
  country('sudmark', 'Sudmark'),
  { id: 'person/anna-berg', name: 'Anna Berg', country: 'country/norland', ...described },
  { id: 'person/tomas-lind', name: 'Tomas Lind', country: 'country/sudmark', ...described },
  { id: 'person/paul-dahl', name: 'Paul Dahl', ...described },
  { id: 'place/vik', name: 'Vik', kind: 'city', country: 'country/norland', ...described },
  { id: 'place/fort', name: 'Fort Sund', kind: 'city', country: 'country/sudmark', ...described },
  event('war', 'Sound War', {
    kind: 'war',
    from: '2024-02-24',
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('first-battle', 'March on Sund', {
    kind: 'military',
    from: '2024-02-24',
    partOf: 'event/war',
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('truce', 'Island truce', {
    kind: 'ceasefire',
    from: '2025-01-19',
    to: '2025-04-18',
    places: ['place/vik'],
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('envoy-talks', 'Talks of the envoys', {
    kind: 'talks',
    from: '2025-03-24',
    places: ['place/fort'],
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('berg-terms', 'Terms of Berg', {
    kind: 'statement',
    from: '2025-02-27',
    participants: ['person/anna-berg', 'country/sudmark'],
  }),
  event('oath', 'Oath of Paul Dahl', {
    kind: 'inauguration',
    from: '2025-02-28',
    places: ['country/norland'],
    participants: ['person/paul-dahl'],
  }),
  event('meeting-plan', 'Meeting of Berg and Lind', {
    kind: 'meeting',
    from: '2025-01-10',
    to: '2025-06',
    status: 'planned',
    participants: ['person/anna-berg', 'person/tomas-lind'],
  }),
]);

const FORT = '[Fort Sund](place/fort)';

const found = foundBy(knowledge, '2025-03-02');

describe('events that are told without their names', () => {
  it('takes the first day of a war for the war, not for its first battle', () => {
    expect(found(`The war of ${NORLAND} and ${SUDMARK} began on 24 February 2024.`)).toEqual(['war']);
  });

  it('knows the truce that is in force at a place', () => {
    expect(found(`The ceasefire in ${VIK} has held.`)).toEqual(['truce']);
    expect(found(`The ceasefire in ${VIK} has held.`, '2025-06-02')).toEqual([]);
  });

  it('knows what was said of another on its day', () => {
    expect(found(`On 27 February ${ANNA} dropped a bombshell on ${SUDMARK}.`)).toEqual(['berg-terms']);
    expect(found(`On 26 February ${ANNA} dropped a bombshell on ${SUDMARK}.`)).toEqual([]);
  });

  it('knows an oath of late though another day is named', () => {
    expect(found(`On Sunday ${PAUL} moved in, after he had been sworn in.`)).toEqual(['oath']);
  });

  it('expects what is announced for a day some days later too', () => {
    const parties = `${NORLAND} and ${SUDMARK}`;
    expect(found(`${parties} will begin talks on 22 March.`)).toEqual(['envoy-talks']);
    expect(found(`${parties} will begin talks on 9 March.`)).toEqual([]);
    // What is due by a day does not come after it.
    expect(found(`${parties} will begin talks by 22 March.`)).toEqual([]);
  });

  it('takes those who are to telephone for none who are to meet', () => {
    expect(found(`${ANNA} will meet with ${TOMAS} in spring.`)).toEqual(['meeting-plan']);
    expect(found(`${ANNA} will hold talks with ${TOMAS} by telephone in spring.`)).toEqual([]);
  });

  it('dates by “eight months after” what stands behind it', () => {
    expect(
      found(
        `${NORLAND} lost ${FORT} in the offensive of 11 July 2025, eight months after a dance.`,
        '2025-07-20',
      ),
    ).toEqual([]);
  });
});
