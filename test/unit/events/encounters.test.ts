import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/dates';
import { matchEvents } from '../../../lib/events/events';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { ANNA, EVA, NORLAND, SUDMARK, TOMAS, VIK } from '../named';
import { readingOf } from '../reading';
import { foundBy } from './found';
import { country, described, event } from './records';

const knowledge = knowledgeFrom([
  country('norland', 'Norland'),
  country('sudmark', 'Sudmark'),
  { id: 'person/anna-berg', name: 'Anna Berg', country: 'country/norland', ...described },
  { id: 'person/tomas-lind', name: 'Tomas Lind', country: 'country/sudmark', ...described },
  { id: 'person/eva-strand', name: 'Eva Strand', ...described },
  { id: 'place/vik', name: 'Vik', kind: 'city', country: 'country/norland', ...described },
  { id: 'place/nord', name: 'Nord', kind: 'city', country: 'country/norland', ...described },
  { id: 'place/sund', name: 'Sund', kind: 'city', country: 'country/sudmark', ...described },
  event('first-round', 'Talks of Norland and Sudmark, first round', {
    names: ['talks in Vik', 'talks in Norland'],
    kind: 'talks',
    from: '2025-02-10',
    places: ['place/vik'],
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('second-round', 'Talks of Norland and Sudmark, second round', {
    kind: 'talks',
    from: '2025-02-26',
    places: ['place/vik'],
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('visit', 'Anna Berg and Tomas Lind in Vik', {
    kind: 'meeting',
    from: '2025-02-20',
    places: ['place/vik'],
    participants: ['person/anna-berg', 'person/tomas-lind'],
  }),
  event('second-visit', 'Anna Berg and Tomas Lind in Vik again', {
    kind: 'meeting',
    from: '2025-04-01',
    places: ['place/vik'],
    participants: ['person/anna-berg', 'person/tomas-lind'],
  }),
  event('gathering', 'Anna Berg and Eva Strand in Sund', {
    kind: 'meeting',
    from: '2025-12-01',
    places: ['place/sund'],
    participants: ['person/anna-berg', 'person/eva-strand'],
  }),
  event('war', 'Sound War', {
    kind: 'war',
    from: '2024-06-01',
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('landing', 'Landing in the north', {
    kind: 'military',
    from: '2024-06-20',
    partOf: 'event/war',
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('raid', 'Raid on the harbour', {
    kind: 'attack',
    from: '2025-02-27',
    participants: ['country/norland', 'country/sudmark'],
  }),
  event('summit-plan', 'Berg and Lind, as planned', {
    kind: 'meeting',
    from: '2025-01-10',
    to: '2025-12',
    status: 'planned',
    cameTo: 'event/summit',
    participants: ['person/anna-berg', 'person/tomas-lind'],
  }),
  event('summit', 'Summit of Berg and Lind', {
    kind: 'meeting',
    from: '2025-08-15',
    places: ['place/sund'],
    participants: ['person/anna-berg', 'person/tomas-lind'],
  }),
]);

const SUND = '[Sund](place/sund)';

const found = foundBy(knowledge, '2025-03-02');

describe('encounters', () => {
  it('takes a common phrase for the last event that it fits', () => {
    const told = `After the talks in ${VIK}, ${NORLAND} and ${SUDMARK} were silent.`;
    expect(found(told, '2025-02-20')).toEqual(['first-round']);
    expect(found(told)).toEqual(['second-round']);
  });

  it('keeps to the date beside the phrase', () => {
    expect(found(`The talks in ${VIK} on 10 February tired ${NORLAND} and ${SUDMARK}.`)).toEqual([
      'first-round',
    ]);
  });

  it('takes what is yet to come for none that was', () => {
    expect(found(`${ANNA} met ${TOMAS}.`)).toEqual(['visit']);
    expect(found(`${ANNA} is to meet ${TOMAS}’s envoys.`)).not.toContain('visit');
  });

  it('looks for a meeting without a date at no other place', () => {
    expect(found(`The meeting in ${SUND} was of envoys of ${ANNA} and ${TOMAS}.`)).toEqual([]);
  });

  it('is not of several other states, where one that took part is missing', () => {
    const others = '[Vikland](country/vikland) and [Ostland](country/ostland)';
    expect(found(`Officials of ${NORLAND} and ${SUDMARK} met for talks in ${VIK}.`)).toEqual([
      'second-round',
    ]);
    expect(found(`Officials of ${NORLAND}, ${others} met for talks in ${VIK}.`)).toEqual([]);
  });

  it('needs those after whom it is called, where others are named', () => {
    expect(found(`${ANNA} met ${EVA} in ${VIK} on 20 February.`)).toEqual([]);
    expect(found(`${ANNA} met ${TOMAS} in ${VIK} on 20 February.`)).toEqual(['visit']);
  });

  it('is of those after whom it is called, where another is named shortly before', () => {
    const told = `${EVA} went to ${SUND}. The talk there was on the meeting with ${ANNA}.`;
    expect(found(told, '2025-09-05')).toEqual([]);
  });

  it('does not go on with a meeting where nobody of it is named', () => {
    const told = `${ANNA} met ${TOMAS} on 20 February. Later there was a meeting with ${EVA}.`;
    const reading = readingOf(told, { asOf: { from: '2025-03-02', to: '2025-03-02' } });
    const [visit] = matchEvents({ ...reading, dates: findDates(reading) }, knowledge);
    expect(visit?.evidence).toHaveLength(1);
  });

  it('takes no further or possible one for the one that was', () => {
    expect(found(`Further talks of ${ANNA} and ${TOMAS} could follow.`)).not.toContain('visit');
    expect(found(`After their talks ${ANNA} and ${TOMAS} hope for a further meeting.`)).toContain('visit');
  });

  it('does not go on with a meeting where nobody says that they met', () => {
    const told = `${ANNA} met ${TOMAS} on 20 February. ${ANNA} warned ${TOMAS} of what comes if talks fail.`;
    const reading = readingOf(told, { asOf: { from: '2025-03-02', to: '2025-03-02' } });
    const [visit] = matchEvents({ ...reading, dates: findDates(reading) }, knowledge);
    expect(visit?.evidence).toHaveLength(1);
  });

  it('takes “both countries” for no meeting of their presidents', () => {
    const told = `${ANNA} of ${NORLAND} wrote to ${TOMAS} of ${SUDMARK}. `;
    expect(found(`${told}Both countries spoke of the meeting.`)).toEqual([]);
    expect(found(`${told}Both presidents spoke of the meeting.`)).toEqual(['visit']);
  });

  it('expects in a month to come nobody of whom the passage says nothing', () => {
    expect(found(`A fair opens in ${SUND} in August, after many meetings.`, '2025-06-02')).toEqual([]);
    expect(found(`${ANNA} and ${TOMAS} will meet in ${SUND} in August.`, '2025-06-02')).toContain('summit');
  });

  it('looks no half a year ahead for the next meeting', () => {
    const told = `${ANNA} and ${EVA} are to hold a meeting.`;
    expect(found(told, '2025-10-20')).toEqual(['gathering']);
    expect(found(told, '2025-08-20')).toEqual([]);
  });

  it('may be of the day after the night in which they are told', () => {
    expect(found(`${ANNA} met ${TOMAS} in ${VIK} on the night of 19 February.`)).toEqual(['visit']);
    expect(found(`${ANNA} met ${TOMAS} in ${VIK} on 19 February.`)).toEqual([]);
  });

  it('takes those on a screen for none who met', () => {
    expect(found(`${ANNA} and ${TOMAS} held virtual talks.`)).toEqual([]);
  });

  it('is on what came of a plan once that is told itself', () => {
    expect(found(`${ANNA} will meet ${TOMAS} this year.`, '2025-05-02')).toEqual(['summit', 'summit-plan']);
    expect(found(`${ANNA} will meet ${TOMAS} in ${SUND} on 15 August.`, '2025-08-12')).toEqual(['summit']);
  });
});

describe('talks', () => {
  it('are known on their day in another town of the country', () => {
    const told = `${NORLAND} and ${SUDMARK} waited. The talks begin in`;
    expect(found(`${told} [Nord](place/nord) on 26 February.`, '2025-02-24')).toEqual(['second-round']);
    expect(found(`${told} ${SUND} on 26 February.`, '2025-02-24')).toEqual([]);
  });
});

describe('of two at one place', () => {
  it('takes the later meeting, where nothing tells which', () => {
    const told = `${ANNA} and ${TOMAS} met in ${VIK}.`;
    expect(found(told)).toEqual(['visit']);
    expect(found(told, '2025-04-05')).toEqual(['second-visit']);
  });

  it('takes the war for no battle of it', () => {
    expect(found(`The war of ${NORLAND} and ${SUDMARK} began in June 2024.`)).toEqual(['war']);
  });
});

describe('a war', () => {
  it('is known by those who fight since the month of its beginning', () => {
    expect(found(`The armies of ${NORLAND} and ${SUDMARK} have fought since June 2024.`)).toEqual(['war']);
    expect(found(`The armies of ${NORLAND} and ${SUDMARK} have fought since July 2024.`)).toEqual([]);
    expect(found(`${NORLAND} and ${SUDMARK} have traded since June 2024.`)).toEqual([]);
  });
});

describe('attacks of two countries', () => {
  it('are told apart by their day', () => {
    expect(found(`The attacks of ${NORLAND} and ${SUDMARK} went on this week.`)).toEqual([]);
    expect(found(`The attack on 27 February angered ${NORLAND} and ${SUDMARK}.`)).toEqual(['raid']);
  });
});
