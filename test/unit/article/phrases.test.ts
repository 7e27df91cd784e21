import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, phrases } from '../../../lib/article/phrases';

const SET = phrases('read|read more\n  see also | 関連記事');

describe('beginning', () => {
  it.each([
    ['Read more: the bridge', 9],
    ['READ the whole story', 4],
    ['Reading room to open', 0],
    ['We read more', 0],
    ['関連記事橋が開通', 4],
    ['', 0],
  ])('of %j is %i characters long', (text, length) => {
    expect(beginning(text, SET)).toBe(length);
  });

  it('is a phrase of the set, whatever follows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SET), fc.string(), (phrase, rest) => {
        const length = beginning(`${phrase} ${rest}`, SET);
        expect(SET.has(`${phrase} ${rest}`.slice(0, length).toLowerCase())).toBe(true);
        expect(length).toBeGreaterThanOrEqual(phrase.length);
      }),
    );
  });
});
