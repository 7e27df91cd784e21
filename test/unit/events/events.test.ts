import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/dates';
import { findEvents, matchEvents } from '../../../lib/events/events';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { ANNA, NORLAND, TOMAS } from '../named';
import { readingOf } from '../reading';
import { foundBy } from './found';
import { described, norland, person, event as record } from './records';

const event = (id: string, more: object) => record(id, id, more);

const BOTH = ['person/anna-berg', 'person/tomas-lind'];
const knowledge = knowledgeFrom([
  person('anna-berg', 'Anna Berg'),
  person('tomas-lind', 'Tomas Lind'),
  norland,
  { id: 'place/vik', name: 'Vik', kind: 'city', country: 'country/norland', ...described },
  event('2025-02-12-call', { kind: 'call', from: '2025-02-12', participants: BOTH }),
  event('2025-02-18-vik-talks', {
    kind: 'talks',
    from: '2025-02-18',
    places: ['place/vik'],
    participants: [...BOTH, 'country/norland'],
  }),
  event('2025-01-meeting-plan', {
    names: ['meet with Lind'],
    kind: 'meeting',
    from: '2025-01-10',
    status: 'planned',
    cameTo: 'event/2025-08-15-summit',
    participants: BOTH,
  }),
  event('2025-08-15-summit', { kind: 'summit', from: '2025-08-15', participants: BOTH }),
  event('norland-war', {
    name: 'Norland War',
    kind: 'war',
    from: '2022-02-24',
    participants: ['country/norland'],
  }),
  event('2025-02-26-bombing', {
    name: 'Bombing of the Vik lighthouse',
    kind: 'attack',
    from: '2025-02-26',
    participants: ['country/norland'],
    places: ['country/norland'],
  }),
  event('2024-05-20-vik-summit', {
    names: ['Vik summit'],
    kind: 'summit',
    from: '2024-05-20',
    places: ['place/vik'],
    participants: BOTH,
  }),
  { id: 'org/herring-league', name: 'Herring League', kind: 'international', ...described },
  event('2022-01-coup', {
    name: 'January coup in Norland',
    kind: 'coup',
    from: '2022-01-18',
    places: ['country/norland'],
  }),
  event('2022-05-coup', {
    name: 'May coup in Norland',
    kind: 'coup',
    from: '2022-05-24',
    places: ['country/norland'],
  }),
  event('2025-02-24-league-summit', {
    kind: 'summit',
    from: '2025-02-24',
    participants: ['org/herring-league'],
  }),
  event('2025-02-27-lighthouse', {
    name: 'Ramming of the lighthouse',
    kind: 'attack',
    from: '2025-02-27',
    participants: ['country/norland', 'org/herring-league'],
  }),
  event('2025-02-23-march', { kind: 'protest', from: '2025-02-23', places: ['country/norland'] }),
  event('2023-02-07-raids', {
    name: 'February 7 raids',
    kind: 'attack',
    from: '2023-02-07',
    participants: ['country/norland'],
  }),
  event('2025-02-25-quake', {
    name: '2025 Norland earthquake',
    kind: 'disaster',
    from: '2025-02-25',
    places: ['country/norland'],
  }),
  event('2025-03-01-speech', {
    kind: 'speech',
    from: '2025-03-01',
    participants: ['person/anna-berg'],
    summary: 'She promised cheaper bread and lower rents.',
  }),
]);

const found = foundBy(knowledge, '2025-03-02');

describe('matchEvents', () => {
  it('matches by day, kind and participants', () => {
    expect(found(`${ANNA} and ${TOMAS} had a conversation on February 12.`)).toEqual(['2025-02-12-call']);
  });

  it('matches by day, kind and place', () => {
    expect(found('Officials met in [Vik](place/vik) on February 18.')).toEqual(['2025-02-18-vik-talks']);
  });

  it('does not match on another day', () => {
    expect(found(`${ANNA} and ${TOMAS} had a conversation on February 13.`)).toEqual([]);
  });

  it('does not match another kind of event', () => {
    expect(found(`${ANNA} and ${TOMAS} paid their taxes on February 12.`)).toEqual([]);
  });

  it('matches by a proper name', () => {
    expect(found('The Norland War goes on.')).toEqual(['norland-war']);
  });

  it('reads no other year into a day that is part of a name', () => {
    expect(found('[Norland](country/norland) mourned for those of the February 7 raids.')).toEqual([
      '2023-02-07-raids',
    ]);
    expect(found('There were raids in [Norland](country/norland) on February 7.')).toEqual([]);
  });

  it('finds who “the two leaders” are in the sentences before', () => {
    expect(
      found(
        `${ANNA} wrote a letter. ${TOMAS} answered.\n\nThe two leaders also spoke over the phone.`,
        '2025-02-20',
      ),
    ).toEqual(['2025-02-12-call']);
  });

  it('joins a plan with what came of it', () => {
    expect(found(`A meeting between ${ANNA} and ${TOMAS} is planned in April or May.`)).toEqual([
      '2025-01-meeting-plan',
      '2025-08-15-summit',
    ]);
  });

  it('takes what one alone plans for no plan of two', () => {
    expect(found(`${TOMAS} wants to meet again on 20 March.`)).toEqual([]);
    expect(found(`${TOMAS} wants to meet ${ANNA} again on 20 March.`)).toContain('2025-01-meeting-plan');
  });

  it('does not take the day of the saying for the day of a meeting', () => {
    const elsewhere = `A delegation of ${NORLAND} arrived.`;
    const plan = `${ANNA} said on 18 February that she would meet with ${TOMAS} as soon as a meeting was possible.`;
    expect(found(`${elsewhere}\n\n${plan}`, '2025-02-18')).toEqual([
      '2025-01-meeting-plan',
      '2025-08-15-summit',
    ]);
  });

  it('joins a plan for any day of a year with what came of it where the day is that of the telling', () => {
    expect(found(`${ANNA} said on 28 February that she would meet with ${TOMAS} soon.`)).toEqual([
      '2025-01-meeting-plan',
      '2025-08-15-summit',
    ]);
  });

  it('matches a speech by its speaker and subject', () => {
    expect(found(`${ANNA} said that bread would be cheaper and promised lower rents.`)).toEqual([
      '2025-03-01-speech',
    ]);
    expect(found(`${ANNA} said that it would rain.`)).toEqual([]);
  });

  it('does not take the day of speaking for the day of the event', () => {
    expect(found(`${ANNA} and ${TOMAS} had a conversation, a guard said on February 20.`)).toEqual([
      '2025-02-12-call',
    ]);
    expect(found(`${ANNA} and ${TOMAS} had a conversation on February 20, a guard said.`)).toEqual([]);
  });

  it('finds date and place in the sentence before', () => {
    expect(found('On February 18 ministers came to [Vik](place/vik). They met until midnight.')).toEqual([
      '2025-02-18-vik-talks',
    ]);
    expect(found('On February 18 ministers came home. They met until midnight.')).toEqual([]);
  });

  it('finds a name whose words stand in another order', () => {
    const norlandic = '[Norlandic](country/norland)';
    expect(found(`A lighthouse at Vik was hit in the bombing by ${norlandic} planes.`)).toEqual([
      '2025-02-26-bombing',
    ]);
    expect(found(`${norlandic} planes flew another bombing raid.`)).toEqual([]);
  });

  it('knows a summit of long ago by its name', () => {
    const after = `Since the [Vik](place/vik) summit little has moved.`;
    expect(found(`${after} ${ANNA} and ${TOMAS} differ.`)).toEqual(['2024-05-20-vik-summit']);
    expect(found(after)).toEqual([]);
  });

  it('comes back to an event by “the call”', () => {
    const reading = readingOf(
      `${ANNA} and ${TOMAS} had a conversation on February 12. It rained. The call lasted an hour.`,
    );
    const dated = { ...reading, dates: findDates(reading) };
    expect(matchEvents(dated, knowledge)[0]?.evidence).toHaveLength(2);
  });

  it('takes the day of a dateline for that of no event', () => {
    const told = `On 23 February there was a protest in ${NORLAND}.`;
    const written = `VIK, 23 February. Protests are rare in ${NORLAND}, the mayor said.`;
    expect(found(told)).toEqual(['2025-02-23-march']);
    expect(found(written)).toEqual([]);
  });

  it('knows the event that the article is on by “the quake”', () => {
    const lead = 'Rescuers dig on in [Vik](place/vik).';
    expect(found(`${lead} Looting began hours after the quake.`)).toEqual(['2025-02-25-quake']);
    expect(found(`${lead} Looting began hours after the flood.`)).toEqual([]);
    expect(found(`${lead} The last quake was weaker.`)).toEqual([]);
    expect(found(`${lead} On 1 March soldiers cleared what the quake had left.`)).toEqual([
      '2025-02-25-quake',
    ]);
    expect(found(`${lead} On 1 January the quake was weaker.`)).toEqual([]);
    expect(found(`${lead} Looting began hours after the quake.`, '2025-06-02')).toEqual([]);
    expect(found('Rescuers dig on. Looting began hours after the quake.')).toEqual([]);
  });

  it.each([
    [`${ANNA} called ${TOMAS} on 12 February.`, ['2025-02-12-call']],
    [`${ANNA} called the idea of 12 February useful and named ${TOMAS}.`, []],
    [`${ANNA} called ${TOMAS} a coward on 12 February.`, []],
  ])('takes “called” for a telephone call only to somebody: %s', (text, expected) =>
    expect(found(text)).toEqual(expected),
  );

  it('counts “the day after” back', () => {
    expect(found(`The day after ${ANNA} and ${TOMAS} talked by telephone, it rained.`, '2025-02-13')).toEqual(
      ['2025-02-12-call'],
    );
  });

  it.each([
    ['de', `${ANNA} und ${TOMAS} telefonierten am 12. Februar.`],
    ['es', `${ANNA} y ${TOMAS} hablaron por teléfono el 12 de febrero.`],
    ['pl', `${ANNA} i ${TOMAS} odbyli rozmowę telefoniczną 12 lutego.`],
    ['ru', `${ANNA} и ${TOMAS} поговорили по телефону 12 февраля.`],
  ])('knows the kind of an event in %s', (language, text) => {
    expect(found(text, '2025-03-02', language)).toEqual(['2025-02-12-call']);
  });

  it('knows what happened on its very day in an article on all of its parties', () => {
    const article = `${NORLAND} and the [Herring League](org/herring-league) are at odds.`;
    const told = 'On 27 February a boat attacked it.';
    expect(found(`${article}\n\n${told}`)).toEqual(['2025-02-27-lighthouse']);
    expect(found(`${NORLAND} is at odds.\n\n${told}`)).toEqual([]);
    expect(found(`${article}\n\nOn 27 February a boat sank.`)).toEqual([]);
    expect(found(`${article}\n\nOn 26 February a boat attacked it.`)).toEqual([]);
  });

  it('does not take what happened in a country in some week for what it knows of a day of it', () => {
    expect(found(`There was a protest in ${NORLAND} last week.`)).toEqual([]);
    expect(found(`There was a protest in ${NORLAND} on 23 February.`)).toEqual(['2025-02-23-march']);
  });

  it('knows two events of a kind that are dated apart', () => {
    expect(found(`${NORLAND} had coups in January 2022 and in May 2022.`).sort()).toEqual([
      '2022-01-coup',
      '2022-05-coup',
    ]);
  });

  it('knows the summit of a body by its name, unless it is ahead', () => {
    const league = 'the [Herring League](org/herring-league)';
    expect(found(`Prices were on the table at the summit of ${league}.`)).toEqual([
      '2025-02-24-league-summit',
    ]);
    expect(found(`Prices will be on the table at a summit of ${league}.`)).toEqual([]);
  });

  it('leaves a plan that has been carried out', () => {
    expect(found(`A meeting between ${ANNA} and ${TOMAS} is planned.`, '2025-09-20')).toEqual([]);
  });

  it('gives evidence and reasons', () => {
    const reading = readingOf('The Norland War goes on. It rains.');
    expect(matchEvents(reading, knowledge)).toMatchObject([
      { evidence: [{ start: 0, end: 24 }], why: expect.stringContaining('Norland War') },
    ]);
  });
});

describe('what several have agreed on', () => {
  const found = foundBy(
    knowledgeFrom([
      person('anna-berg', 'Anna Berg'),
      person('tomas-lind', 'Tomas Lind'),
      person('eva-strand', 'Eva Strand'),
      { id: 'place/vik', name: 'Vik', kind: 'city', ...described },
      event('2025-03-08-agreement', {
        name: 'Agreement on the harbour',
        kind: 'agreement',
        from: '2025-03-08',
        places: ['place/vik'],
        participants: [...BOTH, 'person/eva-strand'],
      }),
    ]),
    '2025-03-10',
  );

  it('is not meant by the day and one of them alone', () => {
    const words = `Traders in [Vik](place/vik) waited. The envoy of ${ANNA} was abroad ahead of the March 8 deadline for a truce.`;
    expect(found(words, '2025-03-07')).toEqual([]);
  });

  it('is meant where two are named', () => {
    expect(found(`${ANNA} and ${TOMAS} signed an agreement on March 8.`)).toEqual(['2025-03-08-agreement']);
  });
});

describe('findEvents', () => {
  it('takes no figure of speech for an event of the article', () => {
    const reading = readingOf(`${ANNA} hit back on March 3 in [Vik](place/vik) and blasted ${TOMAS}.`);
    const dated = { ...reading, dates: findDates(reading) };
    expect(dated.dates).toHaveLength(1);
    expect(findEvents(dated, knowledge).ownEvents).toEqual([]);
  });

  it('gives what the article dates and the base does not hold', () => {
    const reading = readingOf(
      `${ANNA} was arrested on March 3 in [Vik](place/vik). ${TOMAS} eats. It rained on March 4.`,
      { asOf: { from: '2025-03-05', to: '2025-03-05' } },
    );
    const { events, ownEvents } = findEvents({ ...reading, dates: findDates(reading) }, knowledge);
    expect(events).toEqual([]);
    expect(ownEvents).toEqual([
      {
        start: 0,
        end: 'Anna Berg was arrested on March 3 in Vik.'.length,
        from: '2025-03-03',
        to: '2025-03-03',
        kind: 'arrest',
        participants: ['person/anna-berg'],
        place: 'place/vik',
      },
    ]);
  });
});
