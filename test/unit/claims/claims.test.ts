import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchClaims } from '../../../lib/claims/claims';
import { compare } from '../../../lib/claims/comparison';
import { phrasesOf, weightOf } from '../../../lib/claims/cues';
import { readCount, readShare } from '../../../lib/claims/quantity';
import { parseCue } from '../../../lib/knowledge/cues';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { findStatements } from '../../../lib/statements/statements';
import { ANNA, NORLAND, TOMAS } from '../named';
import { readingOf } from '../reading';
import { norland, person, source } from './norland';

const claim = (id: string, topic: string, speaker: string, date: string, position: object) => ({
  id: `claim/${id}`,
  topic: `topic/${topic}`,
  text: id,
  speaker,
  date,
  position,
  sources: [source],
});

const knowledge = knowledgeFrom([
  person('anna-berg', 'Anna Berg'),
  person('tomas-lind', 'Tomas Lind'),
  norland,
  {
    id: 'topic/truce',
    question: 'Is the truce accepted?',
    answer: { type: 'yes-no' },
    about: ['country/norland'],
    cues: ['truce + accept*', 'truce + reject*', 'truce + comment*'],
  },
  {
    id: 'topic/share',
    question: 'How much does Norland hold?',
    answer: { type: 'number', unit: 'per cent' },
    about: ['country/norland'],
    cues: ['control* + territory', 'hold* + per cent'],
  },
  {
    id: 'topic/war-word',
    question: 'What is it called?',
    framing: true,
    answer: {
      type: 'option',
      options: [
        { id: 'war', text: 'war', cues: ['war'] },
        { id: 'crisis', text: 'crisis', cues: ['crisis'] },
      ],
    },
    about: ['country/norland'],
    cues: ['war', 'crisis'],
  },
  claim('anna-accepted', 'truce', 'person/anna-berg', '2025-02-01', { type: 'yes-no', value: 'yes' }),
  claim('anna-refused', 'truce', 'person/anna-berg', '2025-04-01', { type: 'yes-no', value: 'no' }),
  claim('tomas-accepted', 'truce', 'person/tomas-lind', '2025-03-10', { type: 'yes-no', value: 'yes' }),
  claim('map', 'share', 'person/tomas-lind', '2025-03-01', { type: 'number', value: 18.6, unit: 'per cent' }),
  claim('old-map', 'share', 'person/anna-berg', '2025-03-01', {
    type: 'number',
    value: 27,
    unit: 'per cent',
  }),
  {
    id: 'topic/bridge',
    question: 'Who built the bridge of April 2025?',
    answer: { type: 'option', options: [{ id: 'anna', text: 'Anna Berg', cues: ['Anna'] }] },
    about: ['country/norland'],
    words: ['opened', 'mayor'],
    cues: ['bridge + built'],
  },
  claim('bridge', 'bridge', 'person/tomas-lind', '2025-05-01', { type: 'option', value: 'anna' }),
  {
    id: 'claim/review',
    text: 'Anna Berg sold the Norland lighthouse to a kite factory',
    speakerText: 'A leaflet',
    about: ['person/anna-berg', 'country/norland'],
    sources: [source],
  },
  claim('crisis', 'war-word', 'person/tomas-lind', '2025-03-01', { type: 'option', value: 'crisis' }),
]);

function matches(marked: string) {
  const reading = readingOf(marked);
  return matchClaims({ ...reading, statements: findStatements(reading, knowledge) }, knowledge);
}

describe('matchClaims', () => {
  it('relates a statement to what the same speaker and others said', () => {
    const [match] = matches(`${ANNA} said that ${NORLAND} rejects the truce.`);
    expect(match).toMatchObject({ topic: 'topic/truce', position: 'no', statement: 0 });
    expect(Object.fromEntries(match?.related.map(({ claim: id, relation }) => [id, relation]) ?? [])).toEqual(
      {
        'claim/anna-accepted': 'earlier',
        'claim/anna-refused': 'later',
        'claim/tomas-accepted': 'differs',
      },
    );
    expect(match?.related[0]).toMatchObject({
      claim: 'claim/anna-accepted',
      why: 'The same speaker, 1 February 2025: yes; the text: no.',
    });
  });

  it('does not read a position out of words that pull both ways', () => {
    expect(
      matches(`${ANNA} said that ${NORLAND} accepts what others reject of the truce.`)[0]?.position,
    ).toBeUndefined();
  });

  it('compares figures with their latitude', () => {
    const [match] = matches(`${NORLAND} has control over nearly one-fifth of the territory.`);
    expect(match).toMatchObject({ topic: 'topic/share', position: 'nearly one-fifth' });
    expect(match?.related.map(({ claim: id, relation }) => [id, relation])).toEqual([
      ['claim/old-map', 'differs'],
      ['claim/map', 'same'],
    ]);
  });

  it('takes another word for no contradiction, and notes it once', () => {
    const found = matches(`The war in ${NORLAND} goes on. The war is long.`);
    expect(found).toHaveLength(1);
    expect(found[0]?.related).toMatchObject([
      { relation: 'background', why: expect.stringContaining('both may hold') },
    ]);
  });

  it('needs the entities that the topic is about', () => {
    expect(matches(`${ANNA} said that they reject the truce.`)).toEqual([]);
  });

  it('follows “this stance” to the topic of the sentence before', () => {
    expect(
      matches(`${TOMAS} said that ${NORLAND} accepts the truce. ${ANNA} rejected this stance.`).map(
        ({ topic, position }) => [topic, position],
      ),
    ).toEqual([
      ['topic/truce', 'yes'],
      ['topic/truce', 'no'],
    ]);
  });
});

describe('whose answer it is', () => {
  const told = (marked: string) =>
    matchClaims(
      { ...readingOf(marked), statements: findStatements(readingOf(marked), knowledge) },
      knowledge,
    );
  const SOUTHLAND = '[Southland](country/southland)';
  const of = (marked: string) => told(marked).find(({ topic }) => topic === 'topic/truce')?.position;

  it.each([
    [`${ANNA} said ${NORLAND} accepts the truce, but ${SOUTHLAND} rejects it.`, 'yes'],
    [`${ANNA} has accepted the truce in ${NORLAND}, while ${SOUTHLAND} has not yet commented on it.`, 'yes'],
    [`${ANNA} has accepted the truce in ${NORLAND}, but only for a week.`, 'yes'],
  ])('is read from the clause of who speaks: %s', (marked, wanted) => expect(of(marked)).toBe(wanted));

  it('is nobody’s where two set themselves apart and the text says so itself', () => {
    const found = told(
      `${ANNA} said that ${NORLAND} accepts the truce. ${NORLAND} accepts the truce, but ${SOUTHLAND} has not yet commented on it.`,
    );
    expect(found.map(({ topic, position }) => [topic, position])).toEqual([
      ['topic/truce', 'yes'],
      ['topic/truce', undefined],
    ]);
  });

  it('denies what was said before', () => {
    const found = told(`${TOMAS} said that ${NORLAND} accepts the truce. ${NORLAND} denies that.`);
    expect(found.map(({ topic, position }) => [topic, position])).toContainEqual(['topic/truce', 'no']);
  });
});

describe('topics', () => {
  it('counts only what is of the size of the counts that are known', () => {
    expect(matches(`${NORLAND} has control over 2 per cent of the territory.`)).toEqual([]);
  });

  it('asks nothing of articles from before the matter', () => {
    expect(matches(`${ANNA} said that ${NORLAND} built the bridge.`)).toEqual([]);
  });

  it('knows no word for what came years later', () => {
    const reading = readingOf(`The war in ${NORLAND} goes on.`, {
      asOf: { from: '2015-03-13', to: '2015-03-13' },
    });
    expect(matchClaims(reading, knowledge)).toEqual([]);
  });
});

describe('imported fact checks', () => {
  it('stand for a topic of their own', () => {
    const [match, other] = matches(`${ANNA} sold a lighthouse in ${NORLAND} to the kite factory.`);
    expect(match).toMatchObject({
      topic: 'claim/review',
      related: [{ claim: 'claim/review', relation: 'background' }],
    });
    expect(other).toBeUndefined();
  });

  it('need more than the names', () => {
    expect(matches(`${ANNA} sold a boat in ${NORLAND}.`)).toEqual([]);
  });
});

describe('cues', () => {
  it.each([
    ['ceasefire + 30-day', 'A 30 day ceasefire', true],
    ['annex*', 'annexation', true],
    ['annex', 'annexation', false],
    ['part of Norland', 'is a part of norland', true],
    ['art of', 'part of', false],
    ['20% + land', 'land of 20% more', true],
    ['mistake', 'it was not a mistake', false],
    ['mistake', 'it wasn’t a mistake', false],
    ['not a mistake', 'it was not a mistake', true],
    ['breakthrough', 'no sign of a breakthrough', false],
    ['at war', 'does not regard itself as at war', false],
    ['mistake', 'not now, but it is a mistake', true],
  ])('%s in “%s”: %s', (cue, text, wanted) =>
    expect(weightOf([parseCue(cue)], phrasesOf(text)) > 0).toBe(wanted),
  );

  it('never throws on what cues may hold', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.string(),
        (cue, text) => weightOf([parseCue(cue)], phrasesOf(text)) >= 0,
      ),
    );
  });
});

describe('quantities', () => {
  it.each([
    ['nearly one-fifth of it', 18, 20],
    ['about 20 per cent', 18, 22],
    ['more than 70% of it', 70, 100],
    ['18–20 percent', 18, 20],
    ['up to a third of it', 0, 33.3],
    ['72.1 %', 72.1, 72.1],
  ])('%s', (text, low, high) => {
    const share = readShare(text);
    expect([share?.low, share?.high].map((value) => Math.round((value ?? 0) * 10) / 10)).toEqual([low, high]);
  });

  it.each([
    ['six Indian aircraft', 'jets', 6],
    ['62,263 people have been killed', 'Palestinians', 62263],
    ['the death toll has risen to 745', 'people', 745],
    ['fourteen villagers were killed', 'people', 14],
  ])('%s, in %s', (text, unit, value) =>
    expect(readCount(text, unit)).toMatchObject({ low: value, high: value }),
  );
  it('counts from the least to the most', () =>
    expect(readCount('3,000 to 4,000 foreign soldiers', 'soldiers')).toMatchObject({
      surface: '3,000 to 4,000 foreign soldiers',
      low: 3000,
      high: 4000,
    }));
  it('counts nothing else', () => expect(readCount('six aircraft', 'people')).toBeUndefined());
  it('counts in words', () =>
    expect(readCount('the five annexed regions', 'regions')).toMatchObject({ low: 5, high: 5 }));
  it('takes no ordinal for a share', () => expect(readShare('the third of March')).toBeUndefined());
});

describe('compare', () => {
  const yes = { type: 'yes-no', value: 'yes' } as const;
  it.each([
    [yes, yes, 'same'],
    [yes, { type: 'yes-no', value: 'no' } as const, 'different'],
    [yes, { type: 'yes-no', value: 'conditional' } as const, 'open'],
    [yes, { type: 'option', value: 'yes' } as const, undefined],
  ])('%o beside %o: %s', (read, known, wanted) => expect(compare(read, known)).toBe(wanted));
});
