import { describe, expect, test } from 'vitest';
import { compile } from '../../../lib/knowledge/compile';
import { layered } from '../../../lib/knowledge/layers';
import { Pack } from '../../../lib/knowledge/pack/pack';
import { findClashes } from '../../../lib/knowledge/pack-clashes';
import { readRecords } from '../../../lib/knowledge/validate';
import { tokenise } from '../../../lib/text/tokens';
import { claim, event, person, post, SOURCES, topic } from './records';

const pack = (id: string, raw: unknown[], asOf = '2026-01-01') => {
  const { records, problems } = readRecords(raw);
  expect(problems).toEqual([]);
  return new Pack(compile(records, { id, version: '2', asOf }));
};
const bundled = pack('bundled', [
  person('ann', 'Ann Berg'),
  post('chair', 'Chair of the Board'),
  topic('catch'),
  event('fair', '2024-05-01', { participants: ['person/ann'] }),
  claim('one', 'The herring catch was large', { topic: 'topic/catch' }),
]);
const own = pack(
  'own',
  [
    person('ann', 'Ann Another'),
    person('bo', 'Bo Berg'),
    {
      id: 'membership/ann-chair',
      person: 'person/ann',
      post: 'post/chair',
      from: '2020-01-01',
      sources: SOURCES,
    },
    event('regatta', '2023-05-01', { participants: ['person/ann'] }),
    claim('one', 'Replaced'),
    claim('two', 'The herring catch was small', { topic: 'topic/catch' }),
  ],
  '2026-06-01',
);
const knowledge = layered([bundled, own]);

describe('packs in layers', () => {
  test('the earlier pack’s record counts, and the clash is shown', () => {
    expect(knowledge.person('person/ann')?.name).toBe('Ann Berg');
    expect(findClashes([bundled, own])).toEqual([
      { id: 'claim/one', packs: ['bundled', 'own'] },
      { id: 'person/ann', packs: ['bundled', 'own'] },
    ]);
  });

  test('records refer to records of other packs', () => {
    expect(
      knowledge.officesOf('person/ann').map(({ person: { name }, post: { title } }) => [name, title]),
    ).toEqual([['Ann Berg', 'Chair of the Board']]);
    expect(knowledge.claimsOn('topic/catch').map(({ id }) => id)).toEqual(['claim/one', 'claim/two']);
    expect(knowledge.eventsWith('person/ann').map(({ id }) => id)).toEqual(['event/regatta', 'event/fair']);
    expect(knowledge.eventsBetween('2023-01-01', '2024-12-31').map(({ id }) => id)).toEqual([
      'event/regatta',
      'event/fair',
    ]);
  });

  test('a name has its meanings from all packs', () => {
    const [hit] = knowledge.match(tokenise('Berg'));
    expect(hit?.refs.map(({ id }) => id)).toEqual(['person/ann', 'person/bo']);
  });

  test('the longest name of any pack wins', () => {
    const [hit] = knowledge.match(tokenise('Chair of the Board'));
    expect(hit?.refs.map(({ id }) => id)).toEqual(['post/chair']);
    expect(
      layered([own, bundled])
        .match(tokenise('Bo Berg'))
        .map(({ refs }) => refs[0]?.id),
    ).toEqual(['person/bo']);
  });

  test('claims are ranked over all packs, without those replaced', () => {
    expect(
      knowledge
        .searchClaims('herring catch', [], 5)
        .map(({ claim: { id } }) => id)
        .sort(),
    ).toEqual(['claim/one', 'claim/two']);
    expect(knowledge.searchClaims('Replaced', [], 5)).toEqual([]);
  });

  test('what is told of the packs', () => {
    expect(knowledge.packs).toEqual([
      { id: 'bundled', version: '2' },
      { id: 'own', version: '2' },
    ]);
    expect(knowledge.asOf).toBe('2026-06-01');
  });

  test('a pack taken away leaves nothing behind', () => {
    const alone = layered([bundled]);
    expect(alone.person('person/bo')).toBeUndefined();
    expect(alone.match(tokenise('Bo Berg'))[0]?.refs.map(({ id }) => id)).toEqual(['person/ann']);
  });
});
