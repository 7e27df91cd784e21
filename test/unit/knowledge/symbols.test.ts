import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openContainer, PackError, writeContainer } from '../../../lib/knowledge/pack/container';
import { MOST_BYTES, SymbolEncoder } from '../../../lib/knowledge/pack/symbol-encoder';
import { SHORT_CODES, SymbolTable, writeSymbols } from '../../../lib/knowledge/pack/symbols';

const manifest = { id: 'test', version: '1', asOf: '2026-01-01' };
const table = (symbols: readonly string[]) =>
  new SymbolTable(openContainer(writeContainer(manifest, writeSymbols(symbols))));
const decode = (symbols: readonly string[], ...codes: number[]) =>
  table(symbols).decode(Uint8Array.from(codes), 0, codes.length, 100);

/** More symbols than there are codes of one byte: the first of one character, the others of two. */
const many = Array.from({ length: 600 }, (_, i) =>
  i < SHORT_CODES ? String.fromCharCode(i) : String.fromCharCode(i >> 8, i),
);

function encode(text: string, symbols: readonly string[]): Uint8Array {
  const codes = new Uint8Array(text.length * MOST_BYTES);
  return codes.subarray(0, new SymbolEncoder(symbols).encodeInto(text, codes));
}

describe('a table of symbols', () => {
  test('gives each code its symbol, and units behind 255 as they are', () => {
    expect(decode(['her', 'ring'], 0, 1, 255, 0x73, 0, 255, 0x17, 0x53)).toBe('herrings\u5317');
  });

  test('gives nothing for codes without a symbol', () => {
    expect(decode(['her'], 7, 0, SHORT_CODES + 3, 4)).toBe('her');
  });

  test('gives symbols behind the first by two bytes', () => {
    expect(decode(many, SHORT_CODES + 1, 7, 3)).toBe('\u0001\u01D7\u0003');
  });

  test('gives no more than is allowed', () => {
    const read = table(['herring']);
    expect(read.decode(Uint8Array.of(0, 0), 0, 2, 14)).toHaveLength(14);
    for (const codes of [Uint8Array.of(0, 0), new Uint8Array(42).fill(255)])
      expect(() => read.decode(codes, 0, codes.length, 13)).toThrow(PackError);
  });

  test('reads no further than there are codes', () => {
    expect(table(['a']).decode(Uint8Array.of(0, 0), 1, 2 ** 32, 100)).toBe('a');
  });
});

describe('compressing', () => {
  test('is undone, whatever the symbols', () => {
    const letters = fc.constantFrom('a', 'b', 'ж');
    const symbols = fc.uniqueArray(fc.string({ unit: letters, minLength: 1, maxLength: 4 }));
    const text = fc.string({ unit: fc.oneof(letters, fc.constant('\u0002')) });
    fc.assert(
      fc.property(fc.oneof(symbols, fc.constant(many)), text, (all, plain) => {
        expect(decode(all, ...encode(plain, all))).toBe(plain);
      }),
    );
  });

  test('takes the fewest bytes, not the longest symbol first', () => {
    expect(encode('abcd', ['ab', 'a', 'bcd'])).toEqual(Uint8Array.of(1, 2));
  });
});
