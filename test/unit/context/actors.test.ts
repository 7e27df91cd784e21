import { describe, expect, it } from 'vitest';
import { nearByActors } from '../../../lib/context/actors';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import type { Reading } from '../../../lib/types';
import { country, event, person } from '../knowledge/records';

const talks = (id: string, participants: string[], places: string[] = []) =>
  event(id, '2020', {
    participants: participants.map((each) => `country/${each}`),
    places: places.map((each) => `country/${each}`),
  });

const knowledge = knowledgeFrom([
  ...['everywhere', 'seldom', 'once', 'nowhere'].map((id) => country(id, id)),
  talks('same', ['everywhere', 'seldom']),
  talks('by-the-common-one', ['everywhere', 'once']),
  talks('by-the-rare-one', ['seldom', 'once']),
  talks('there', [], ['seldom']),
  talks('strangers', ['once']),
  ...Array.from({ length: 300 }, (_, index) => talks(`common-${index}`, ['everywhere'])),
]);

const reading = (named: string[]) =>
  ({
    mentions: named.map((each) => ({ entity: `country/${each}`, kind: 'country' })),
    titleMentions: [],
    events: [],
  }) as unknown as Reading;

const near = (named: string[]) =>
  new Map(nearByActors(reading(named), knowledge).map(({ event, ...rest }) => [event.id.slice(6), rest]));

describe('events near an article by who is in it', () => {
  it('are as near as can be where they have the same, each as often', () => {
    expect(near(['everywhere', 'seldom']).get('same')?.nearness).toBeCloseTo(1);
  });

  it('are nearer by whom few events have in common', () => {
    const found = near(['everywhere', 'seldom']);
    const nearness = (id: string) => found.get(id)?.nearness ?? 0;
    expect(nearness('by-the-rare-one')).toBeGreaterThan(nearness('by-the-common-one'));
  });

  it('are those at its places too, and no others', () => {
    const found = near(['seldom']);
    expect(found.get('there')?.nearness).toBeGreaterThan(0);
    expect(found.has('strangers')).toBe(false);
  });

  it('are none where nobody is known', () => {
    expect(near(['nowhere']).size).toBe(0);
  });

  it('are those of the country, unnamed, that most of its people are of', () => {
    const PEOPLE = ['ann', 'ben', 'cleo', 'dan'];
    const base = knowledgeFrom([
      ...['home', 'abroad'].map((id) => country(id, id)),
      ...PEOPLE.map((id) => person(id, id, { country: id === 'dan' ? 'country/abroad' : 'country/home' })),
      event('election', '2020', { participants: ['person/ann'], places: ['country/home'] }),
      event('drought', '2020', { places: ['country/home'] }),
      event('visit', '2020', { places: ['country/abroad'] }),
    ]);
    const found = (...named: string[]) =>
      nearByActors(
        {
          mentions: named.map((each) => ({ entity: `person/${each}`, kind: 'person' })),
          titleMentions: [],
          events: [],
        } as unknown as Reading,
        base,
      ).map(({ event: { id } }) => id);
    expect(found(...PEOPLE).sort()).toEqual(['event/drought', 'event/election']);
    expect(found('ann', 'dan')).toEqual(['event/election']);
  });
});
