import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('titles of a party whose name is that of many', () => {
  // Not Arvonia's Labour Party, where the article is on another country.
  test.each<[string, string[]]>([
    ['Belmark votes. The president of the Labour Party declined.', ['Belmark → belmark']],
    [
      'Arvonia votes. The president of the Labour Party declined.',
      ['Arvonia → arvonia', 'The president of the Labour Party → lia-sund'],
    ],
    [
      'In Belmark the president of Arvonia’s Labour Party declined.',
      ['Belmark → belmark', 'the president of Arvonia’s Labour Party → lia-sund'],
    ],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});

describe('titles of what a country has', () => {
  test.each<[string, string[]]>([
    [
      'The president of Arvonia’s main opposition Labour Party declined.',
      ['The president of Arvonia’s main opposition Labour Party → lia-sund'],
    ],
    [
      'The leader of Arvonia’s Labour Party declined.',
      ['Arvonia → arvonia', 'Labour Party → labour-party-arvonia'],
    ],
    // Not the president of Arvonia, nor who leads it.
    ['The leader of Arvonia’s opposition declined.', ['Arvonia → arvonia']],
    ['The leader of Arvonia’s main ally declined.', ['Arvonia → arvonia']],
    ['The president of Arvonia’s visit began.', ['The president of Arvonia → ilva-torben']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});
