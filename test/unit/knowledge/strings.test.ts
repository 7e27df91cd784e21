import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openContainer, PackError, seal, writeContainer } from '../../../lib/knowledge/pack/container';
import { Strings, writeStrings } from '../../../lib/knowledge/pack/strings';
import { SymbolTable } from '../../../lib/knowledge/pack/symbols';

const manifest = { id: 'test', version: '1', asOf: '2026-01-01' };
const read = (pack: Uint8Array, name: string) => {
  const container = openContainer(pack);
  return new Strings(container, name, new SymbolTable(container));
};
const opened = (texts: readonly string[]) => read(writeContainer(manifest, writeStrings({ t: texts })), 't');

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

  test('come back as they were, even with halves of characters', () => {
    const units = fc.array(fc.nat(0xffff)).map((all) => String.fromCharCode(...all));
    fc.assert(
      fc.property(fc.array(units), (texts) => {
        const strings = opened([...texts, '\uFEFF', '\uFEFF']);
        expect(texts.map((_, i) => strings.at(i))).toEqual(texts);
        expect(strings.at(texts.length)).toBe('\uFEFF');
      }),
    );
  });

  test('are found by their text, and only they', () => {
    const short = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(short), short, (texts, other) => {
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
    const sections = Object.values(writeStrings({ t: texts }));
    expect(sections.reduce((sum, { byteLength }) => sum + byteLength, 0)).toBeLessThan(
      texts.join('').length / 2,
    );
  });

  test('of several lists come back as they were', () => {
    const list = fc.array(fc.string());
    fc.assert(
      fc.property(list, list, (a, b) => {
        const pack = writeContainer(manifest, writeStrings({ a, b }));
        expect(a.map((_, i) => read(pack, 'a').at(i))).toEqual(a);
        expect(b.map((_, i) => read(pack, 'b').at(i))).toEqual(b);
      }),
    );
  });

  test('longer than allowed are refused, as are those that are not there', () => {
    const strings = opened(['herring']);
    expect(strings.at(0, 7)).toBe('herring');
    expect(() => strings.at(0, 6)).toThrow(PackError);
    for (const index of [1, -1, 0.5, Number.NaN]) expect(() => strings.at(index)).toThrow(PackError);
  });

  test('of which any byte is changed are read as texts, or refused', () => {
    const bytes = writeContainer(manifest, writeStrings({ t: ['herring', 'herring gull', 'gull'] }));
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: bytes.length - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (at, value) => {
          const forged = bytes.slice();
          forged[at] = value;
          try {
            const strings = read(seal(forged), 't');
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
