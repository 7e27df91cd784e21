import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openContainer, PackError, writeContainer } from '../../../lib/knowledge/pack/container';
import { SymbolEncoder } from '../../../lib/knowledge/pack/symbol-encoder';
import { SHORT_CODES, SymbolTable, writeSymbols } from '../../../lib/knowledge/pack/symbols';

const manifest = { id: 'test', version: '1', asOf: '2026-01-01' };
const utf8 = (text: string) => new TextEncoder().encode(text);
const table = (symbols: readonly Uint8Array[]) =>
  new SymbolTable(openContainer(writeContainer(manifest, writeSymbols(symbols))));

/** More symbols than there are codes of one byte: the first of one letter, the others of two. */
const many = Array.from({ length: 600 }, (_, i) =>
  i < SHORT_CODES ? Uint8Array.of(i) : Uint8Array.of(i >> 8, i & 0xff),
);

function encode(text: Uint8Array, symbols: readonly Uint8Array[]): Uint8Array {
  const codes = new Uint8Array(text.length * 2);
  return codes.subarray(0, new SymbolEncoder(symbols).encodeInto(text, codes));
}

describe('a table of symbols', () => {
  const decode = (symbols: string[], ...codes: number[]) =>
    new TextDecoder().decode(table(symbols.map(utf8)).decode(Uint8Array.from(codes), 100));

  test('gives each code its symbol, and bytes behind 255 as they are', () => {
    expect(decode(['her', 'ring'], 0, 1, 255, 0x73)).toBe('herrings');
  });

  test('gives nothing for codes without a symbol', () => {
    expect(decode(['her'], 7, 0, SHORT_CODES + 3, 4)).toBe('her');
  });

  test('gives symbols behind the first by two bytes', () => {
    const read = table(many);
    expect([...read.decode(Uint8Array.of(SHORT_CODES + 1, 7, 3), 100)]).toEqual([1, 0xd7, 3]);
  });

  test('gives no more than is allowed', () => {
    const read = table([utf8('herring')]);
    expect(read.decode(Uint8Array.of(0, 0), 14)).toHaveLength(14);
    for (const codes of [Uint8Array.of(0, 0), new Uint8Array(28).fill(255)])
      expect(() => read.decode(codes, 13)).toThrow(PackError);
  });
});

describe('compressing', () => {
  test('is undone, whatever the symbols', () => {
    const symbols = fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 4, max: 3 }), {
      selector: String,
    });
    fc.assert(
      fc.property(fc.oneof(symbols, fc.constant(many)), fc.uint8Array({ max: 4 }), (all, text) => {
        expect(table(all).decode(encode(text, all), text.length)).toEqual(text);
      }),
    );
  });

  test('takes the fewest bytes, not the longest symbol first', () => {
    expect(encode(utf8('abcd'), ['ab', 'a', 'bcd'].map(utf8))).toEqual(Uint8Array.of(1, 2));
  });
});
