import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../lib/context/neighbour-signs';
import { neighbours } from '../../../lib/context/neighbours';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import type { Reading } from '../../../lib/types';
import { country, event } from '../knowledge/records';

const lands = (...names: string[]) => names.map((name) => country(name.toLowerCase(), name));
const told = (id: string, from: string, participants: string[], more: object = {}) =>
  event(id, from, {
    partOf: 'event/story',
    participants: participants.map((each) => `country/${each}`),
    ...more,
  });

const knowledge = knowledgeFrom([
  ...lands('Arland', 'Borland', 'Corland'),
  { ...told('story', '2019', ['arland', 'borland'], { kind: 'war' }), partOf: undefined },
  told('told', '2020-03-01', ['arland', 'borland']),
  told('before', '2020-02-01', ['arland', 'borland']),
  told('same-day', '2020-03-02', ['arland', 'borland']),
  told('after', '2020-04-01', ['arland', 'borland']),
  told('planned', '2020-05-01', ['arland', 'borland'], { status: 'planned' }),
  told('others', '2020-04-02', ['corland']),
  told('one-of-two', '2020-04-03', ['arland', 'corland']),
  told('later-than-today', '2031-01-01', ['arland', 'borland']),
]);

const reading = (mentioned: string[]): Reading => ({
  article: { title: '', language: 'en', text: 'x', blocks: [], captions: [], readable: true, flags: [] },
  sentences: [],
  asOf: { from: '2020-03-02', to: '2020-03-02' },
  now: '2030-01-01',
  mentions: mentioned.map((each) => ({
    start: 0,
    end: 1,
    surface: 'x',
    entity: `country/${each}`,
    kind: 'country',
    how: 'name',
    confidence: 1,
  })),
  titleMentions: [],
  ambiguous: [],
  unknown: [],
  dates: [],
  statements: [],
  claims: [],
  notices: [],
  events: [{ event: 'event/told', confidence: 1, evidence: [], why: '' }],
});

describe('neighbours', () => {
  it('are held parts of the same story with the same actors, up to the day of reading', () => {
    expect(neighbours(reading(['arland', 'borland']), knowledge, '')).toEqual([
      'event/before',
      'event/same-day',
      'event/after',
    ]);
  });

  it('are of late rather than of long ago', () => {
    const days = ['02-03', '02-04', '02-05', '02-06'];
    const many = knowledgeFrom([
      ...lands('Arland', 'Borland', 'Corland'),
      { ...told('story', '2010', []), partOf: undefined },
      told('told', '2020-03-01', ['arland', 'borland']),
      told('long-ago', '2012-02-01', ['arland', 'borland', 'corland']),
      ...days.map((day) => told(day, `2020-${day}`, ['arland', 'borland'])),
    ]);
    expect(neighbours(reading(['arland', 'borland', 'corland']), many, '')).toEqual(
      days.map((day) => `event/${day}`),
    );
  });

  it('need more than one actor in common', () => {
    expect(neighbours(reading(['arland', 'borland']), knowledge, '')).not.toContain('event/one-of-two');
  });

  it('come from outside of the story where people and matter are the same', () => {
    const strangers = ['dorland', 'eorland', 'forland', 'gorland', 'horland'];
    const other = (id: string, summary: string) =>
      told(id, '2020-04-20', ['arland', 'borland', ...strangers], {
        kind: 'agreement',
        partOf: undefined,
        summary,
      });
    const many = knowledgeFrom([
      ...lands('Arland', 'Borland', 'Corland', 'Dorland', 'Eorland', 'Forland', 'Gorland', 'Horland'),
      { ...told('story', '2019', ['arland', 'borland'], { kind: 'war' }), partOf: undefined },
      told('told', '2020-03-01', ['arland', 'borland'], {
        summary: 'Both sides share the water of the river.',
      }),
      other('river', 'A commission measures how both sides share the water.'),
      other('songs', 'A singer wins the contest with a ballad.'),
    ]);
    expect(neighbours(reading(['arland', 'borland', 'corland']), many, '')).toEqual(['event/river']);
  });
});

describe('what speaks for a neighbour', () => {
  const strange = knowledgeFrom([
    ...lands('Arland', 'Borland', 'Corland'),
    { ...told('story', '2019', ['arland', 'borland'], { kind: 'war' }), partOf: undefined },
    told('told', '2020-03-01', ['arland', 'borland']),
    told('summit', '2020-03-11', ['arland', 'corland'], { kind: 'summit' }),
    told('law', '2020-02-29', ['arland', 'borland'], { kind: 'law', partOf: undefined }),
    told('vote', '2020-03-02', ['borland', 'corland'], { kind: 'vote', partOf: undefined }),
  ]);
  const found = candidatesIn(reading(['arland', 'borland']), strange, '');
  const signs = (id: string) => found.find(({ event: each }) => each.id === `event/${id}`)?.signs;

  it('are the days from the article and from what it tells', () => {
    expect(signs('summit')).toMatchObject({ days: Math.log1p(9), gap: Math.log1p(10) });
    expect(signs('law')).toMatchObject({ days: Math.log1p(2), gap: Math.log1p(1) });
  });

  it('are those of the events told that are of its story, or have two of its actors', () => {
    expect(signs('summit')?.akin).toBeGreaterThan(0);
    expect(signs('law')?.akin).toBeGreaterThan(0);
    expect(signs('vote')?.akin).toBe(0);
  });

  it('is that it is no mere meeting', () => {
    expect(signs('summit')?.meeting).toBe(1);
    expect(signs('law')?.meeting).toBe(0);
  });

  it('are never of what the article tells itself, nor of its larger story', () => {
    expect(found.map(({ event: { id } }) => id).sort()).toEqual(['event/law', 'event/summit', 'event/vote']);
  });
});
