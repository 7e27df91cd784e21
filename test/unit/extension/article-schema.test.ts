import * as v from 'valibot';
import { expect, it } from 'vitest';
import { articleSchema } from '../../../lib/extension/article-schema';
import type { Article } from '../../../lib/types';

const ARTICLE: Article = {
  url: 'https://courier.test/a',
  title: 'A harbour reopens',
  published: '2025-03',
  publishedFrom: 'url',
  language: 'en',
  text: 'The harbour reopened.',
  blocks: [{ start: 0, end: 21, kind: 'paragraph' }],
  captions: [],
  readable: true,
  flags: [],
};

it('takes an article as the reader makes it, unchanged', () => {
  expect(v.parse(articleSchema, JSON.parse(JSON.stringify(ARTICLE)))).toEqual(ARTICLE);
});

it.each([
  ['no object', 'an article'],
  ['a text that is none', { ...ARTICLE, text: { length: 3 } }],
  ['a negative offset', { ...ARTICLE, blocks: [{ start: -1, end: 3, kind: 'paragraph' }] }],
  ['an offset that is no whole number', { ...ARTICLE, blocks: [{ start: 0, end: 2.5, kind: 'paragraph' }] }],
  ['a block of no known kind', { ...ARTICLE, blocks: [{ start: 0, end: 3, kind: 'script' }] }],
  ['a date that is none', { ...ARTICLE, published: 'yesterday' }],
  ['a text beyond all articles', { ...ARTICLE, text: 'x'.repeat(100_001) }],
  ['a block beyond the text', { ...ARTICLE, blocks: [{ start: 0, end: 22, kind: 'paragraph' }] }],
  ['a block that ends before it begins', { ...ARTICLE, blocks: [{ start: 5, end: 3, kind: 'paragraph' }] }],
  [
    'blocks that lie in each other',
    {
      ...ARTICLE,
      blocks: [
        { start: 0, end: 9, kind: 'paragraph' },
        { start: 4, end: 21, kind: 'paragraph' },
      ],
    },
  ],
  ['captions without end', { ...ARTICLE, captions: new Array(10_001).fill('A boat') }],
  ['flags without end', { ...ARTICLE, flags: new Array(8).fill('amp') }],
  ['a flag of no known name', { ...ARTICLE, flags: ['trusted'] }],
])('refuses %s', (_what, value) => {
  expect(v.is(articleSchema, value)).toBe(false);
});

it('leaves out what an article does not have', () => {
  const extended = { ...ARTICLE, mentions: [{ entity: 'person/nobody' }] };
  expect(v.parse(articleSchema, extended)).toEqual(ARTICLE);
});
