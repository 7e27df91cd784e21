import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { ANNA, NORLAND, SUDMARK, TOMAS, VIK } from '../named';
import { foundBy } from './found';
import { country, described, event } from './records';

const knowledge = knowledgeFrom([
  country('norland', 'Norland'),
  country('sudmark', 'Sudmark'),
  { id: 'person/anna-berg', name: 'Anna Berg', ...described },
  { id: 'person/tomas-lind', name: 'Tomas Lind', ...described },
  { id: 'place/vik', name: 'Vik', kind: 'city', country: 'country/norland', ...described },
  event('truce', 'Ceasefire of Norland and Sudmark', {
    kind: 'ceasefire',
    from: '2025-01-19',
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('pact', 'Pact of Vik', {
    kind: 'agreement',
    from: '2024-09-17',
    places: ['place/vik'],
    participants: ['country/sudmark', 'person/tomas-lind'],
  }),
  event('vik-meeting', 'Berg meets Lind', {
    kind: 'meeting',
    from: '2025-02-14',
    places: ['place/vik'],
    participants: ['person/anna-berg', 'person/tomas-lind'],
  }),
  event('rocket-test', 'Rocket test of 2025', {
    kind: 'other',
    from: '2025-03-03',
    places: ['country/norland'],
  }),
  event('vote', '2025 Norlandic general election', {
    kind: 'election',
    from: '2025-03-09',
    places: ['country/norland'],
    participants: ['person/tomas-lind'],
  }),
  event('chamber', '2024 Norlandic parliamentary election', {
    kind: 'election',
    from: '2024-06-09',
    places: ['country/norland'],
  }),
  event('lind-trial', 'Sentence of Tomas Lind', {
    kind: 'court-ruling',
    from: '2021-10-04',
    participants: ['person/tomas-lind'],
  }),
  event('shooting', 'Shooting in a park', {
    kind: 'attack',
    from: '2025-03-04',
    places: ['country/norland'],
  }),
  event('long-election', '2024 Sudmarkian general election', {
    kind: 'election',
    from: '2024-12-15',
    to: '2025-02-23',
    places: ['country/sudmark'],
    participants: ['person/tomas-lind'],
  }),
  event('presidency', '2023 Sudmarkian presidential election', {
    kind: 'election',
    from: '2023-06-11',
    places: ['country/sudmark'],
    participants: ['person/anna-berg', 'person/tomas-lind', 'country/norland'],
  }),
  event('flood', '2025 Norlandic floods', {
    kind: 'disaster',
    from: '2025-03-10',
    places: ['country/norland'],
  }),
  event('march-attacks', '3 March attacks', {
    names: ['3 March attacks'],
    kind: 'attack',
    from: '2023-03-03',
    places: ['country/norland'],
  }),
]);

const found = foundBy(knowledge, '2025-03-13');

describe('events by the date on which they began', () => {
  it('knows by the month what parties seldom do, in an article on all of them', () => {
    const told = 'The truce of last January held for two weeks.';
    expect(found(`${NORLAND} and ${SUDMARK} are at odds.\n\n${told}`)).toEqual(['truce']);
    expect(found(`${NORLAND} is at odds.\n\n${told}`)).toEqual([]);
    expect(
      found(`${NORLAND} and ${SUDMARK} are at odds.\n\nThe truce of last November held for two weeks.`),
    ).toEqual([]);
  });

  it('takes no agreement of the month for one at a place that is only named elsewhere', () => {
    const told = 'agreed in September 2024 on the price of herring.';
    const lead = `The sun shines in ${VIK}. It is warm. People swim. Gulls cry.`;
    expect(found(`${lead}\n\n${SUDMARK} and others ${told}`)).toEqual(['pact']);
    expect(found(`${lead}\n\n${NORLAND} and others ${told}`)).toEqual([]);
  });

  it('knows a meeting by whom, where and when', () => {
    expect(found(`In February ${ANNA} shook his hand in ${VIK}.`)).toEqual(['vik-meeting']);
    expect(found(`In January ${ANNA} shook his hand in ${VIK}.`)).toEqual([]);
  });

  it('knows what has no kind by a word of its name on its day', () => {
    expect(found(`${NORLAND} launched a rocket on 3 March.`)).toEqual(['rocket-test']);
    expect(found(`${NORLAND} launched a boat on 3 March.`)).toEqual([]);
    expect(found(`${NORLAND} launched a rocket on 4 March.`)).toEqual([]);
  });

  it('takes no attack for one on that day in a country that is only named elsewhere', () => {
    expect(
      found(
        `${NORLAND} was silent. It rained. It rained again.\n\nOn 4 March three were killed in an attack far away.`,
      ),
    ).toEqual([]);
    expect(found(`On 4 March three were killed in an attack in ${NORLAND}.`)).toEqual(['shooting']);
  });

  it('knows an election of two rounds by its second', () => {
    expect(found(`In the run-off on 23 February ${TOMAS} won in ${SUDMARK}.`)).toEqual(['long-election']);
  });

  it('knows an election of late by its country, unless it is one of a part of it', () => {
    expect(found(`After the election ${NORLAND} has no government.`)).toEqual(['vote']);
    expect(found(`After the local elections ${NORLAND} has new mayors.`)).toEqual([]);
    expect(found(`${NORLAND} won.`)).toEqual([]);
  });

  it('takes no quake for a flood', () => {
    expect(found(`Floods struck ${NORLAND} on 10 March.`)).toEqual(['flood']);
    expect(found(`A quake struck ${NORLAND} on 10 March.`)).toEqual([]);
  });

  it('takes an election of parliament for none of a president', () => {
    expect(found(`${NORLAND}’s parliamentary election of June 2024 was calm.`)).toEqual(['chamber']);
    expect(found(`${NORLAND}’s election of June 2024 was calm.`)).toEqual(['chamber']);
    expect(found(`${NORLAND}’s presidential election of June 2024 was calm.`)).toEqual([]);
  });

  it('knows all of those who took part, where and when, whatever they did', () => {
    expect(found(`In February ${ANNA} and ${TOMAS} fished in ${VIK}.`)).toEqual(['vik-meeting']);
    expect(found(`In March ${ANNA} and ${TOMAS} fished in ${VIK}.`)).toEqual([]);
  });

  it('knows an election of a year by two who stood in it', () => {
    expect(found(`${ANNA} had lost to ${TOMAS} in 2023.`)).toEqual(['presidency']);
    expect(found(`${ANNA} had lost in 2023.`)).toEqual([]);
  });

  it('remembers for what somebody is known, unless the passage tells of another date or looks ahead', () => {
    expect(found(`The court’s sentence still hurts ${TOMAS}.`)).toEqual(['lind-trial']);
    expect(found(`In May 2023 a court sentence hurt ${TOMAS}.`)).toEqual([]);
    expect(found(`A court sentence would hurt ${TOMAS}.`)).toEqual([]);
    expect(found(`Sentences are hard for ${TOMAS}.`, '2021-01-02')).toEqual([]);
  });

  it('takes a date in an event’s name for no date of others', () => {
    expect(found(`${NORLAND} fired a rocket after the 3 March attacks.`)).toEqual(['march-attacks']);
  });
});
