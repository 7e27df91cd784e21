import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consonantsOf, soundAlike } from '../../../../lib/knowledge/check/spelling';

const alike = (a: string, b: string) => soundAlike(consonantsOf(a), consonantsOf(b));

describe('names in two romanisations', () => {
  test.each([
    ['Ryhor Volkau', 'Rihor Wolkow'],
    ['Aliaksandr Shumski', 'Alexander Szumski'],
    ['Samir Moqbel', 'Samir Mouqbil'],
    ['Mirza Tariq Khan', 'Tariq Khan'],
    ['Nam Chol-su', 'Chol-su Nam'],
  ])('%s and %s sound alike', (a, b) => {
    expect(alike(a, b)).toBe(true);
  });

  test.each([
    ['of two that share a first name', 'Ihar Lapatka', 'Ihar Shumski'],
    ['of two that share a family name', 'Miriam Okello', 'Peter Okello'],
    ['of which two words sound like one of the other', 'Geng Shang', 'Hua Shang'],
    ['of nobody in particular', 'Okello', 'Okello'],
    ['in another script', 'Юрий Волков', 'Юрий Волков'],
  ])('not those %s', (_, a, b) => {
    expect(alike(a, b)).toBe(false);
  });

  test('whichever is named first', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abdgikmnoprstuvz'), minLength: 1, maxLength: 8 });
    const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(fc.property(name, name, (a, b) => alike(a, b) === alike(b, a)));
  });
});
