import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../lib/context/story';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { country, event, person } from '../knowledge/records';

const talks = (id: string, from: string, participants: string[], partOf?: string) =>
  event(id, from, { participants, ...(partOf && { partOf: `event/${partOf}` }) });
const [ANNA, BO, CARL] = ['person/anna', 'person/bo', 'person/carl'] as const;
const LAND = 'country/land';
const knowledge = knowledgeFrom([
  ...['anna', 'bo', 'carl'].map((id) => person(id, id)),
  country('land', 'Land'),
  talks('strait', '2019', []),
  talks('river', '2019', []),
  talks('first', '2020-01-10', [ANNA, BO, LAND], 'strait'),
  talks('second', '2020-02-10', [CARL, LAND], 'strait'),
  talks('other', '2020-02-11', [ANNA, BO], 'river'),
]);
const on = (day: string, actors: readonly string[]) =>
  storyOf(new Set(actors), { from: day, to: day }, knowledge);

describe('storyOf', () => {
  it('is the one that most of the people have lately had a part in', () =>
    expect(on('2020-03-01', [ANNA, BO, CARL])).toBe('event/strait'));
  it('is not shown by two people and their country', () =>
    expect(on('2020-03-01', [ANNA, CARL, LAND])).toBeUndefined());
  it('is over after a year', () => expect(on('2021-03-01', [ANNA, BO, CARL])).toBeUndefined());
  it('is not told from what is still to come', () =>
    expect(on('2020-02-01', [ANNA, BO, CARL])).toBeUndefined());
  it('is none where two are alike', () => {
    const alike = knowledgeFrom([
      ...['anna', 'bo', 'carl'].map((id) => person(id, id)),
      talks('strait', '2019', []),
      talks('river', '2019', []),
      talks('first', '2020-01-10', [ANNA, BO, CARL], 'strait'),
      talks('second', '2020-02-10', [ANNA, BO, CARL], 'river'),
    ]);
    expect(
      storyOf(new Set([ANNA, BO, CARL]), { from: '2020-03-01', to: '2020-03-01' }, alike),
    ).toBeUndefined();
  });
});
