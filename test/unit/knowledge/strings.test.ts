import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openContainer, PackError, seal, writeContainer } from '../../../lib/knowledge/pack/container';
import { Strings, writeStrings } from '../../../lib/knowledge/pack/strings';
import { SymbolTable, writeSymbols } from '../../../lib/knowledge/pack/symbols';

const manifest = { id: 'test', version: '1', asOf: '2026-01-01' };
const opened = (texts: readonly string[]) =>
  new Strings(openContainer(writeContainer(manifest, writeStrings('t', texts))), 't');
const symbols = (...texts: string[]) => writeSymbols(texts.map((text) => new TextEncoder().encode(text)));

describe('strings', () => {
  test('come back as they were, each alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const strings = opened(texts);
        expect(strings.size).toBe(texts.length);
        expect(texts.map((_, i) => strings.at(i))).toEqual(texts);
      }),
    );
  });

  test('are found by their text, and only they', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(ascii), ascii, (texts, other) => {
        const sorted = texts.toSorted((a, b) => (a < b ? -1 : 1));
        const strings = opened(sorted);
        sorted.forEach((text, i) => {
          expect(strings.indexOf(text)).toBe(i);
        });
        expect(strings.indexOf(other)).toBe(sorted.indexOf(other));
      }),
    );
  });

  test('that resemble each other take half their length at most', () => {
    const texts = Array.from({ length: 500 }, (_, i) => `person/number-${i}-of-many`);
    const { 't.bytes': bytes } = writeStrings('t', texts);
    expect(bytes?.length).toBeLessThan(texts.join('').length / 2);
  });

  test('longer than allowed are refused, as are those that are not there', () => {
    const strings = opened(['herring']);
    expect(strings.at(0, 7)).toBe('herring');
    expect(() => strings.at(0, 6)).toThrow(PackError);
    for (const index of [1, -1, 0.5, Number.NaN]) expect(() => strings.at(index)).toThrow(PackError);
  });

  test('of which any byte is changed are read as texts, or refused', () => {
    const bytes = writeContainer(manifest, writeStrings('t', ['herring', 'herring gull', 'gull']));
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, value) => {
          const forged = bytes.slice();
          forged[at] = value;
          try {
            const strings = new Strings(openContainer(seal(forged)), 't');
            for (let i = 0; i < Math.min(strings.size, 10); i++)
              expect(strings.at(i).length).toBeLessThan(10_000);
            strings.indexOf('gull');
          } catch (error) {
            expect(error).toBeInstanceOf(PackError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a table of symbols', () => {
  const decode = (table: Uint8Array, ...codes: number[]) =>
    new TextDecoder().decode(new SymbolTable(table).decode(Uint8Array.from(codes), 100));

  test('gives each code its symbol, and bytes behind 255 as they are', () => {
    expect(decode(symbols('her', 'ring'), 0, 1, 255, 0x73)).toBe('herrings');
  });

  test('gives nothing for codes without a symbol', () => {
    expect(decode(symbols('her'), 7, 0)).toBe('her');
  });

  test.each([
    ['an empty symbol', Uint8Array.of(0)],
    ['a symbol of nine bytes', Uint8Array.of(9, 1, 2, 3, 4, 5, 6, 7, 8, 9)],
    ['a symbol cut off', Uint8Array.of(2, 65)],
    ['256 symbols', symbols(...Array.from({ length: 256 }, () => 'a'))],
  ])('with %s is refused', (_, table) => {
    expect(() => new SymbolTable(table)).toThrow(PackError);
  });
});
