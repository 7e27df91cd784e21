import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../lib/text/tokens';

const norms = (text: string) => tokenise(text).map(({ norm }) => norm);

describe('tokenise', () => {
  test.each([
    ['Trump-Putin call', ['trump', '-', 'putin', 'call']],
    ['the U.S. and U.N.', ['the', 'us', 'and', 'un']],
    ["O'Brien's plan", ["o'brien", 'plan']],
    ['Russia’s offer', ['russia', 'offer']],
    ["the States' rights", ['the', 'states', 'rights']],
    ["L'Ukraine et l’Allemagne", ["l'", 'ukraine', 'et', "l'", 'allemagne']],
    ["dell'Ucraina", ["dell'", 'ucraina']],
    ['Кремлём', ['кремлем']],
    ['Türkiye', ['turkiye']],
    ['២០២៥', ['២', '០', '២', '៥']],
  ])('%s', (text, expected) => expect(norms(text)).toEqual(expected));

  test('tells capitals, acronyms and possessives', () => {
    const [nato, plan] = tokenise('NATO’s plan');
    expect(nato).toMatchObject({ upper: true, allCaps: true, stemEnd: 4, end: 6 });
    expect(plan).toMatchObject({ upper: false, allCaps: false, stemEnd: 11, end: 11 });
  });

  test('covers all but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let reach = 0;
        for (const { start, end, stemEnd } of tokenise(text)) {
          expect(text.slice(reach, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(stemEnd).toBeLessThanOrEqual(end);
          reach = end;
        }
        expect(text.slice(reach).trim()).toBe('');
      }),
    );
  });
});
