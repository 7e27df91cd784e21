import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsFromReviews } from '../../../lib/knowledge/claim-review';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { country, person, place } from './records';

const review = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/herring',
  claimReviewed: 'Herring has doubled in price.',
  datePublished: '2025-03-13T10:00:00Z',
  author: { '@type': 'Organization', name: 'Example Checks' },
  reviewRating: { '@type': 'Rating', alternateName: 'Half true' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ann Berg' },
    datePublished: '2025-03-10',
  },
  ...more,
});
const only = (data: unknown) => claimsFromReviews(data).claims[0];

describe('ClaimReview', () => {
  test('the claim, its speaker and date, and the review as its source', () => {
    expect(only(review())).toEqual({
      id: expect.stringMatching(/^claim\/review-[0-9a-f]{16}$/),
      text: 'Herring has doubled in price.',
      speakerText: 'Ann Berg',
      date: '2025-03-10',
      via: [],
      about: [],
      sources: [
        {
          url: 'https://checks.example/herring',
          publisher: 'Example Checks',
          title: 'rated “Half true”',
          date: '2025-03-13',
        },
      ],
    });
  });

  test.each([
    ['one', review()],
    ['a list', [review()]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, review()] }],
    [
      'a feed, an item each',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: review() }] },
    ],
    ['a feed, lists of items', { dataFeedElement: [{ item: [review()] }, { item: null }] }],
    ['an item list', { itemListElement: [{ item: review() }] }],
    ['types in a list', review({ '@type': ['ClaimReview', 'Review'] })],
    ['within an article', { '@type': 'NewsArticle', mainEntity: review() }],
  ])('is found as %s', (_, data) => {
    expect(claimsFromReviews(data).claims).toHaveLength(1);
  });

  test('with a knowledge base, the speaker and the entities named are looked up', () => {
    const knowledge = knowledgeFrom([
      person('ann', 'Ann Berg'),
      person('bo', 'Bo Lind'),
      person('bo-2', 'Bo Lind'),
      country('norland', 'Norland', { names: [{ text: 'Norhaven', kind: 'metonym' }] }),
      place('norhaven', 'Norhaven'),
    ]);
    const read = (more: object) => claimsFromReviews(review(more), knowledge).claims[0];
    expect(read({ claimReviewed: 'Norhaven bans herring' })).toMatchObject({
      speaker: 'person/ann',
      speakerText: 'Ann Berg',
      about: ['country/norland', 'place/norhaven'],
    });
    expect(read({ claimReviewed: 'Ann Berg owns Norland, Norland owns Ann Berg' })?.about).toEqual([
      'person/ann',
      'country/norland',
    ]);
    const unclear = read({
      claimReviewed: 'Bo Lind said so',
      itemReviewed: { author: { name: 'Ann Berg of Norland' } },
    });
    expect(unclear?.about).toEqual([]);
    expect(unclear?.speaker).toBeUndefined();
  });

  test('progress is told each thousand', () => {
    const told: number[] = [];
    claimsFromReviews(
      Array.from({ length: 2_500 }, () => review()),
      undefined,
      (count) => told.push(count),
    );
    expect(told).toEqual([1_000, 2_000]);
  });

  test('the same review twice is one claim', () => {
    expect(claimsFromReviews([review(), review()]).claims).toHaveLength(1);
    expect(claimsFromReviews([review(), review({ claimReviewed: 'Another.' })]).claims).toHaveLength(2);
  });

  test('markup goes, dates that are none are left out', () => {
    const claim = only(
      review({ claimReviewed: '<b>Herring</b>\n is  dear', itemReviewed: { datePublished: '2025-02-30' } }),
    );
    expect(claim?.text).toBe('Herring is dear');
    expect(claim?.date).toBeUndefined();
  });

  test.each([
    ['no claim', { claimReviewed: undefined }, /claimReviewed/],
    ['no address', { url: undefined }, /url/],
    ['a javascript: address', { url: 'javascript:alert(1)' }, /http/],
  ])('with %s it is left out, and told', (_, more, message) => {
    const { claims, skipped } = claimsFromReviews({ dataFeedElement: [{ item: [review(more)] }] });
    expect(claims).toEqual([]);
    expect(skipped).toEqual([{ at: 'dataFeedElement[0].item[0]', message: expect.stringMatching(message) }]);
  });

  test('anything may be asked about', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc
            .dictionary(
              fc.constantFrom('@type', 'url', 'claimReviewed', 'author', 'itemReviewed', 'item', '@graph'),
              fc.jsonValue(),
            )
            .map((each) => ({ ...review(), ...each })),
        ),
        (data) => {
          for (const claim of claimsFromReviews(data).claims) expect(claim.sources.length).toBe(1);
        },
      ),
    );
  });

  test('ten thousand levels deep', () => {
    let deep: unknown = review();
    for (let i = 0; i < 10_000; i++) deep = { item: deep };
    expect(claimsFromReviews(deep).claims).toEqual([]);
  });
});
