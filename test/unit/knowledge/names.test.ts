import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../lib/knowledge/names';
import { readRecord } from '../../../lib/knowledge/validate';
import { event, org, person, post } from './records';

function names(raw: object): string[] {
  const result = readRecord(raw, 0);
  if (!('record' in result)) throw new Error(JSON.stringify(result));
  return namesOf(result.record).map(
    ({ text, kind, derived }) => `${text} · ${kind}${derived ? ' · derived' : ''}`,
  );
}

describe('names of a record', () => {
  test.each([
    ['the last word', person('a', 'Ann Berg'), ['Ann Berg · full', 'Berg · short · derived']],
    ['not a suffix', person('a', 'Ann Berg Jr.'), ['Ann Berg Jr. · full', 'Berg · short · derived']],
    [
      'with its particles',
      person('a', 'Ann van der Berg'),
      ['Ann van der Berg · full', 'van der Berg · short · derived'],
    ],
    [
      'with and without the Arabic article',
      person('a', 'Omar al-Hadi'),
      ['Omar al-Hadi · full', 'al-Hadi · short · derived', 'Hadi · short · derived'],
    ],
    [
      'the one given',
      person('a', 'Li Wei', { familyName: 'Li', names: ['Li Weiming'] }),
      ['Li Wei · full', 'Li Weiming · alias', 'Li · short · derived'],
    ],
    [
      'of other spellings',
      person('a', 'Ann Berg', { names: ['Anne Bergh'] }),
      ['Ann Berg · full', 'Anne Bergh · alias', 'Berg · short · derived', 'Bergh · short · derived'],
    ],
    [
      'but not what stands behind the whole name',
      person('a', 'Ana Berg', { names: [{ text: 'Ana Berg Soto', kind: 'full' }] }),
      ['Ana Berg · full', 'Ana Berg Soto · full', 'Berg · short · derived'],
    ],
    [
      'in other scripts',
      person('a', 'Ann Berg', { names: [{ text: 'Анна Берг', kind: 'full', lang: 'ru' }] }),
      ['Ann Berg · full', 'Анна Берг · full', 'Berg · short · derived', 'Берг · short · derived'],
    ],
    [
      'but not of nicknames',
      person('a', 'Ann Berg', { names: ['Iron Lady'] }),
      ['Ann Berg · full', 'Iron Lady · alias', 'Berg · short · derived'],
    ],
    ['one word has none', person('a', 'Annika'), ['Annika · full']],
    [
      'what is written down comes before what is derived',
      person('a', 'Ann Berg', { names: [{ text: 'Berg', kind: 'short' }] }),
      ['Ann Berg · full', 'Berg · short'],
    ],
  ])('family names: %s', (_, raw, expected) => {
    expect(names(raw)).toEqual(expected);
  });

  test('the article goes where it is written small, and may go where it is part of the name', () => {
    expect(names(org('a', 'the Board', { names: ['The Norland Daily', 'The Hague'] }))).toEqual([
      'Board · full',
      'The Norland Daily · alias',
      'Norland Daily · alias',
      'The Hague · alias',
    ]);
  });

  test('posts have titles, events their names', () => {
    expect(names(post('a', 'Premier of Norland', { titles: ['Norland’s chief'] }))).toEqual([
      'Premier of Norland · title',
      'Norland’s chief · title',
    ]);
    expect(names(event('a', '2020', { name: 'Norhaven talks', names: ['Norhaven round'] }))).toEqual([
      'Norhaven talks · full',
      'Norhaven round · alias',
    ]);
  });
});
