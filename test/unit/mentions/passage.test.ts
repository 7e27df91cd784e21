import { describe, expect, test } from 'vitest';
import { passageOf } from './world';

const names = (text: string) => passageOf(text).hits.map(({ start, end }) => text.slice(start, end));

describe('the names found in a text', () => {
  test.each<[string, string, string[]]>([
    ['the longest first served', 'They live in South Osk now.', ['South Osk']],
    ['inside the name of a post', 'The President of Arvonia slept.', ['Arvonia']],
    ['behind a title', 'There Secretary Torben slept in Tarn.', ['Torben', 'Tarn']],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));

  test('a post is kept as a title, beside the country in it', () => {
    const { titleHits } = passageOf('The President of Arvonia slept.');
    expect(titleHits.flatMap(({ refs }) => refs.map(({ id }) => id))).toEqual(['post/president-of-arvonia']);
  });

  test('each token knows the name that covers it', () => {
    const { hitAt, hits } = passageOf('Then Ilva Torben slept.');
    expect(hitAt).toEqual([undefined, hits[0], hits[0], undefined, undefined]);
  });
});
