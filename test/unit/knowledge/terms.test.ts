import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { person, post, SOURCES, term } from './records';

const AS_OF = '2026-11-21';
const withTerms = (terms: Record<string, object[]>, seats = 1) =>
  knowledgeFrom([
    post('chair', 'Chair', { seats }),
    ...Object.entries(terms).map(([id, list]) =>
      person(id, `Person ${id}`, { offices: list.map((dates) => term('chair', dates)) }),
    ),
  ]);
const holders = (terms: Record<string, object[]>, day: string, seats = 1) =>
  withTerms(terms, seats)
    .holdersOn('post/chair', day)
    .map((holding) => holding.person.id.slice('person/'.length));

describe('who held a post on a day', () => {
  test.each([
    ['within the term', { ann: [{ from: '2019-05-02', to: '2021-05-02' }] }, '2020-01-01', ['ann']],
    ['on its first and last day', { ann: [{ from: '2019-05-02', to: '2019-05-02' }] }, '2019-05-02', ['ann']],
    ['before it', { ann: [{ from: '2019-05-02', to: '2021-05-02' }] }, '2019-05-01', []],
    ['after it', { ann: [{ from: '2019-05-02', to: '2021-05-02' }] }, '2021-05-03', []],
    ['held still', { ann: [{ from: '2019-05-02' }] }, AS_OF, ['ann']],
    ['after the base’s date: as of that date', { ann: [{ from: '2019-05-02' }] }, '2027-01-01', ['ann']],
    [
      'seen, but the end is not known: until then',
      { ann: [{ from: '2019', seen: '2023-01' }] },
      '2023-01-31',
      ['ann'],
    ],
    ['… and not after', { ann: [{ from: '2019', seen: '2023-01' }] }, '2023-02-01', []],
    ['the start is not known: only the end is shown', { ann: [{ to: '2021-05-02' }] }, '2021-05-01', []],
    ['… on that day', { ann: [{ to: '2021-05-02' }] }, '2021-05-02', ['ann']],
    ['a month counts from its first day', { ann: [{ from: '2025-03' }] }, '2025-03-01', ['ann']],
    [
      '… unless another surely held the post then',
      { ann: [{ from: '2025-03' }], bob: [{ from: '2020-01-01', to: '2025-03-10' }] },
      '2025-03-05',
      ['bob'],
    ],
    [
      '… which ends with the other’s term',
      { ann: [{ from: '2025-03' }], bob: [{ from: '2020-01-01', to: '2025-03-10' }] },
      '2025-03-11',
      ['ann'],
    ],
    [
      'on a day of handover both, the incoming first',
      { ann: [{ from: '2020', to: '2025-03-10' }], bob: [{ from: '2025-03-10' }] },
      '2025-03-10',
      ['bob', 'ann'],
    ],
    [
      'those elected do not hold it yet',
      { ann: [{ from: '2025-01-01', designate: true }] },
      '2025-02-01',
      [],
    ],
    ['nobody is known', {}, '2025-02-01', []],
  ])('%s', (_, terms, day, expected) => {
    expect(holders(terms as Record<string, object[]>, day)).toEqual(expected);
  });

  test('a post of two seats has two holders', () => {
    expect(
      holders({ ann: [{ from: '2020-01-01' }], bob: [{ from: '2021-01-01' }] }, '2022-01-01', 2),
    ).toEqual(['bob', 'ann']);
  });

  test('memberships of their own count as offices do', () => {
    const knowledge = knowledgeFrom([
      post('chair', 'Chair'),
      person('ann', 'Ann Berg'),
      {
        id: 'membership/ann-chair',
        person: 'person/ann',
        post: 'post/chair',
        from: '2020',
        to: '2021',
        sources: SOURCES,
      },
    ]);
    expect(knowledge.officesOn('person/ann', '2020-06-01').map(({ post: { id } }) => id)).toEqual([
      'post/chair',
    ]);
    expect(knowledge.holdersOn('post/chair', '2020-06-01').map((holding) => holding.person.id)).toEqual([
      'person/ann',
    ]);
  });

  test('offices of a person and holders of a post agree on every day', () => {
    const year = fc.integer({ min: 2000, max: 2026 }).map(String);
    const month = fc.integer({ min: 1, max: 12 }).map((m) => String(m).padStart(2, '0'));
    const date = fc.oneof(
      year,
      fc.tuple(year, month).map((parts) => parts.join('-')),
      fc.tuple(year, month, month).map((parts) => parts.join('-')),
    );
    const dates = fc.record({ from: date, to: date }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('ann', 'bob', 'cleo'), dates), { maxLength: 6 }),
        fc.tuple(year, month, month),
        (list, day) => {
          const terms: Record<string, object[]> = { ann: [], bob: [], cleo: [] };
          for (const [who, each] of list) terms[who]?.push(each);
          const knowledge = withTerms(terms);
          const on = day.join('-');
          const held = Object.keys(terms).filter((id) => knowledge.officesOn(`person/${id}`, on).length > 0);
          expect(new Set(knowledge.holdersOn('post/chair', on).map((holding) => holding.person.id))).toEqual(
            new Set(held.map((id) => `person/${id}`)),
          );
        },
      ),
    );
  });
});
