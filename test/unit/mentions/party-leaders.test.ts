import { describe, expect, test } from 'vitest';
import { link, linked } from './world';

describe('who leads a party', () => {
  test.each<[string, string[]]>([
    ['The Labour Party president declined.', ['The Labour Party president → lia-sund']],
    ['The president of the Labour Party declined.', ['The president of the Labour Party → lia-sund']],
    ['The head of the Labour Party declined.', ['The head of the Labour Party → lia-sund']],
    // Its own title says president, so its secretary or chair is somebody else.
    ['The general secretary of the Labour Party declined.', []],
    ['The chair of the Labour Party declined.', []],
    // Many of a party are called its leaders.
    ['The Labour Party leader declined.', []],
    [
      'Lia Sund came late. The Labour Party leader declined.',
      ['Lia Sund → lia-sund', 'The Labour Party leader → lia-sund'],
    ],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));

  test('by letters, only where the country of the party is in the article', () => {
    expect(linked('The LPA chief declined.')).toEqual([]);
    expect(linked('In Belmark the LPA chief declined.')).toEqual(['Belmark → belmark']);
    expect(linked('In Arvonia the LPA chief declined.')).toEqual([
      'Arvonia → arvonia',
      'the LPA chief → lia-sund',
    ]);
    expect(linked('The president of the LPA declined.')).toEqual([]);
    expect(linked('In Arvonia the president of the LPA declined.')).toContain(
      'the president of the LPA → lia-sund',
    );
  });

  test('on the day', () => {
    expect(linked('The Labour Party president declined.', { published: '2021-06-01' })).toEqual([
      'The Labour Party president → odo-brenk',
    ]);
  });

  test.each<[string, string]>([
    ['de', 'Der Chef der Labour Party sprach.'],
    ['de', 'Die Vorsitzende der Labour Party sprach.'],
    ['fr', 'La présidente de la Labour Party a parlé.'],
    ['es', 'La presidenta de la Labour Party habló.'],
    ['pl', 'Prezes Labour Party odmówiła.'],
    ['tr', 'Labour Party Genel Başkanı konuştu.'],
    ['ru', 'Председатель Labour Party отказалась.'],
    ['uk', 'Голова Labour Party відмовилася.'],
  ])('in %s: %s', (language, text) =>
    expect(link(text, { language }).mentions.map(({ entity }) => entity)).toContain('person/lia-sund'),
  );
});

test.each<[string, string]>([
  ['en', 'The governor of the Bank of Belmark spoke.'],
  ['de', 'Der Gouverneur der Bank of Belmark sprach.'],
  ['fr', 'Le gouverneur de la Bank of Belmark a parlé.'],
  ['es', 'La gobernadora del Bank of Belmark habló.'],
  ['it', 'La governatrice della Bank of Belmark ha parlato.'],
  ['pt', 'A governadora do Bank of Belmark falou.'],
  ['ru', 'Глава Bank of Belmark выступила.'],
])('who heads a body, where its office has that word, in %s: %s', (language, text) =>
  expect(link(text, { language }).mentions.map(({ entity }) => entity)).toEqual(['person/ruth-amber']),
);

test.each<[string, string]>([
  ['es', 'El expresidente Marek Oss habló.'],
  ['de', 'Altpräsident Marek Oss sprach.'],
  ['pl', 'Eksprezydent Marek Oss odmówił.'],
  ['uk', 'Експрезидент Marek Oss відмовився.'],
])('written as one word with “ex-”, in %s: %s', (language, text) =>
  expect(link(text, { language }).mentions[0]?.title).toMatchObject({
    post: 'post/president-of-arvonia',
    qualifier: 'former',
  }),
);

test.each<[string, string]>([
  ['en', 'The head of the Bank of Arvonia spoke.'],
  ['pl', 'Prezes Bank of Arvonia odmówił.'],
  ['de', 'Der Chef der Bank of Arvonia sprach.'],
])('who governs a central bank, in %s: %s', (language, text) =>
  expect(link(text, { language }).mentions.map(({ entity }) => entity)).toEqual(['person/edda-vane']),
);
