import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/text/normalise';

describe('normalise', () => {
  test.each([
    ['Путин', 'путин'],
    ['Алёна', 'алена'],
    ['Київ', 'київ'],
    ['Андрій', 'андрій'],
    ['Zelenskyy’s', "zelenskyy's"],
    ['Şimşek', 'simsek'],
    ['Łódź', 'lodz'],
  ])('%s → %s', (text, expected) => expect(normalise(text)).toBe(expected));

  // A soft hyphen is left out, and takes a word off the short ways for frequent letters.
  const SOFT_HYPHEN = '\u00AD';
  const letters = fc.constantFrom(..."АБЁЙЇІЄЯабвгдеёжийклмнопрстуфхцчшщъыьэюяіїє -AZaz’‘'09");
  test('frequent letters give the same on the short way and the long', () => {
    fc.assert(
      fc.property(
        fc.array(letters).map((each) => each.join('')),
        (text) => {
          expect(normalise(text)).toBe(normalise(text + SOFT_HYPHEN));
        },
      ),
    );
  });
});
