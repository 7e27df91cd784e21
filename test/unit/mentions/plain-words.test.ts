import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('words that are names too', () => {
  test.each<[string, string[]]>([
    ['Nora May resigned. In May nobody expected it. May said so.', ['Nora May → nora-may', 'May → nora-may']],
    ['May was warm. It rained in May.', []],
    ['Prime Minister May resigned.', ['May → nora-may']],
    ['Tan He met Nora May. He said it was late.', ['Tan He → tan-he', 'Nora May → nora-may']],
    ['Tan He spoke. Later He left.', ['Tan He → tan-he', 'He → tan-he']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));

  test('an acronym that the article gives another meaning', () => {
    expect(linked('The new oral patient aid (NOPA) works. NOPA is cheap.')).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['letters in a line of capitals', 'ALL OF NOPA CAME.', ['NOPA → northern-pact']],
    ['letters before a sum', 'It cost ARV$5 at least.', []],
    ['a day of the month', 'Nora May left on May 5.', ['Nora May → nora-may']],
    [
      'a question, where the text writes the word small too',
      'Nora May left, as others may do. May the others follow?',
      ['Nora May → nora-may'],
    ],
  ])('%s', (_, text, expected) => expect(linked(text)).toEqual(expected));
});

describe('German nouns that are family names', () => {
  test.each<[string, string[]]>([
    ['In Arvonien lebte ein alter Herzog. Der Herzog war müde.', []],
    ['In Arvonia sprach Senatorin Herzog.', ['Arvonia → arvonia', 'Herzog → ute-herzog']],
    [
      'Ute Herzog kam. Herzog sprach mit einem alten und müden Herzog.',
      ['Ute Herzog → ute-herzog', 'Herzog → ute-herzog'],
    ],
  ])('%s', (text, expected) => expect(linked(text, { language: 'de' })).toEqual(expected));
});

test('a word that opens a Turkish sentence', () => {
  expect(linked('Hadi gidelim. Onu kimse görmedi.', { language: 'tr' })).toEqual([]);
});
