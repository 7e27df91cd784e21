import { describe, expect, it } from 'vitest';
import { buildContext } from '../../../lib/context/context';
import { toJsonLd } from '../../../lib/context/jsonld';
import { toMarkdown, toText } from '../../../lib/context/render';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import type { Reading } from '../../../lib/types';

const sources = [{ url: 'https://example.org/list', publisher: 'Example', date: '2024-05-02' }];
const knowledge = knowledgeFrom([
  {
    id: 'country/arland',
    name: 'Arland',
    description: 'Country in the tests.',
    status: 'un-member',
    sources,
  },
  { id: 'country/borland', name: 'Borland', description: 'Its neighbour.', status: 'un-member', sources },
  {
    id: 'post/harbour-minister-of-arland',
    title: 'Harbour Minister of Arland',
    country: 'country/arland',
    sources,
  },
  { id: 'post/envoy-of-arland', title: 'Envoy of Arland', country: 'country/arland', sources },
  {
    id: 'person/ada-lind',
    name: 'Ada Lind',
    names: ['A. Lind'],
    description: 'Politician of Arland.',
    country: 'country/arland',
    offices: [
      { post: 'post/harbour-minister-of-arland', from: '2020-01-10', to: '2024-03-01', sources },
      { post: 'post/envoy-of-arland', from: '2024-04-01', sources },
    ],
    sources,
  },
  {
    id: 'place/oste-strait',
    name: 'Oste Strait',
    description: 'Water between the two.',
    kind: 'water',
    sources,
    status: [{ party: 'country/borland', relation: 'claims', from: '1999', sources }],
  },
  {
    id: 'outlet/arland-wire',
    name: 'Arland Wire',
    description: 'News agency.',
    kind: 'agency',
    domains: ['wire.example'],
    country: 'country/arland',
    notToConfuse: ['outlet/borland-wire'],
    owners: [
      { name: 'Old House', from: '2010', to: '2024-03', sources },
      { name: 'New House', from: '2024-03', sources },
    ],
    sources,
  },
  { id: 'outlet/borland-wire', name: 'Borland Wire', description: 'News agency.', kind: 'agency', sources },
  {
    id: 'event/2024-05-01-oste-talks',
    name: 'Oste talks',
    kind: 'talks',
    from: '2024-05-01',
    status: 'planned',
    cameTo: 'event/2024-06-01-oste-talks-held',
    participants: ['person/ada-lind'],
    places: ['place/oste-strait'],
    summary: 'Talks were planned.',
    sources,
  },
  {
    id: 'event/2024-06-01-oste-talks-held',
    name: 'Oste talks held',
    kind: 'talks',
    from: '2024-06-01',
    participants: ['country/borland'],
    summary: 'Talks were held.',
    outcome: 'No agreement.',
    sources,
  },
  { id: 'topic/oste-fishing', question: 'May Borland fish in the strait?', cues: ['fish*'], sources },
  {
    id: 'claim/borland-may-fish',
    topic: 'topic/oste-fishing',
    text: 'Borland may fish there.',
    speaker: 'country/borland',
    date: '2024-04-20',
    via: ['outlet/borland-wire'],
    position: { type: 'yes-no', value: 'yes' },
    sources,
  },
]);

const text = 'Ada Lind said that Borland may *not* fish there.';
const reading: Reading = {
  article: {
    title: 'Lind on fishing',
    url: 'https://wire.example/1',
    language: 'en',
    text,
    blocks: [],
    captions: [],
    readable: true,
    flags: [],
  },
  sentences: [{ start: 0, end: text.length, block: 0 }],
  asOf: { from: '2024-02-01', to: '2024-02-29', why: 'the address has the month' },
  now: '2026-11-21',
  outlet: 'outlet/arland-wire',
  mentions: [
    {
      start: 0,
      end: 8,
      surface: 'Ada Lind',
      entity: 'person/ada-lind',
      kind: 'person',
      how: 'name',
      confidence: 1,
      office: { title: 'Harbour Minister of Arland', from: '2020-01-10', to: '2024-03-01' },
    },
  ],
  titleMentions: [],
  ambiguous: [],
  unknown: [{ start: 19, end: 26, surface: 'Borland' }],
  dates: [],
  statements: [
    { start: 0, end: text.length, speaker: 'person/ada-lind', via: ['outlet/arland-wire'], anonymous: false },
  ],
  events: [
    {
      event: 'event/2024-05-01-oste-talks',
      confidence: 0.9,
      evidence: [{ start: 0, end: 8 }],
      why: 'same people',
    },
  ],
  claims: [
    {
      start: 0,
      end: text.length,
      statement: 0,
      topic: 'topic/oste-fishing',
      position: 'no',
      related: [
        { claim: 'claim/borland-may-fish', relation: 'differs', why: 'same topic; the other answer' },
      ],
    },
  ],
  notices: [
    {
      start: 0,
      end: 8,
      kind: 'office',
      message: 'left the office on 1 March 2024',
      sources: ['https://example.org/list'],
    },
  ],
};

describe('buildContext', () => {
  const context = buildContext(reading, knowledge);

  it('has a card for everything that the report names, and for what those cards name', () => {
    expect(Object.keys(context.entities).sort()).toEqual([
      'country/arland',
      'country/borland',
      'outlet/arland-wire',
      'outlet/borland-wire',
      'person/ada-lind',
      'place/oste-strait',
    ]);
    expect(Object.keys(context.eventCards)).toEqual([
      'event/2024-05-01-oste-talks',
      'event/2024-06-01-oste-talks-held',
    ]);
    expect(context.topics['topic/oste-fishing']?.question).toBe('May Borland fish in the strait?');
    expect(context.claimCards['claim/borland-may-fish']).toMatchObject({
      position: 'yes',
      sources: [{ url: 'https://example.org/list' }],
    });
  });

  it('tells the offices held, and the one held on the day of reading', () => {
    const card = context.entities['person/ada-lind'];
    expect(card?.offices.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['Harbour Minister of Arland', '2020-01-10', '2024-03-01'],
      ['Envoy of Arland', '2024-04-01', undefined],
    ]);
    expect(card?.now?.map(({ title }) => title)).toEqual(['Envoy of Arland']);
  });

  it('tells who owned the outlet on the day of the article', () => {
    expect(context.entities['outlet/arland-wire']?.outlet?.owners).toMatchObject([{ name: 'Old House' }]);
  });

  it('marks an inferred date as inferred', () => {
    expect(context.article.published).toBeUndefined();
    expect(context.article.publishedRange).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
      why: 'the address has the month',
    });
  });

  it('survives JSON, which history and the command line store', () => {
    expect(JSON.parse(JSON.stringify(context)).mentions).toHaveLength(1);
  });
});

describe('the report in words', () => {
  const context = buildContext(reading, knowledge);

  it('tells then and now, the claims beside each other, and what is not known', () => {
    const words = toText(context);
    expect(words).toContain('then: Harbour Minister of Arland since 2020-01-10 until 2024-03-01');
    expect(words).toContain('now: Envoy of Arland since 2024-04-01');
    expect(words).toContain('differs: Borland, 2024-04-20, via Borland Wire: Borland may fish there.');
    expect(words).toContain('Not to be confused with Borland Wire');
    expect(words).toContain('No entry for: Borland');
  });

  it('quotes no passage for a notice on the article as a whole', () => {
    const undated = {
      kind: 'undated',
      start: 0,
      end: 0,
      message: 'Read as of 2024-02.',
      sources: [],
    } as const;
    const words = toText({ ...context, notices: [{ ...undated, sources: [] }] });
    expect(words).toContain('• Read as of 2024-02.');
  });

  it('escapes page text in Markdown and links every source', () => {
    const markdown = toMarkdown(context);
    expect(markdown).toContain('may \\*not\\* fish');
    expect(markdown).toContain('[example.org](<https://example.org/list>)');
  });

  it('says so when there is no article', () => {
    const empty = { ...context, article: { ...context.article, readable: false } };
    expect(toText(empty)).toContain('No article was found');
    expect(toMarkdown(empty)).toContain('No article was found');
  });

  it('exports the claims as schema.org, without a rating', () => {
    const exported = JSON.stringify(toJsonLd(context));
    expect(exported).toContain('"@type":"Claim"');
    expect(exported).not.toMatch(/rating/i);
  });
});
