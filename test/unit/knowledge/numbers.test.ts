import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openContainer, PackError, writeContainer } from '../../../lib/knowledge/pack/container';
import { narrow } from '../../../lib/knowledge/pack/numbers';
import { Ranges, writeRanges } from '../../../lib/knowledge/pack/ranges';
import { Vocabulary, writeVocabulary } from '../../../lib/knowledge/pack/vocabulary';

const manifest = { id: 'test', version: '1', asOf: '2026-01-01' };
const packed = (sections: Parameters<typeof writeContainer>[1]) =>
  openContainer(writeContainer(manifest, sections));

describe('numbers', () => {
  test('come back as they were, as narrow as they can be', () => {
    const bits = fc.integer({ min: 1, max: 32 });
    fc.assert(
      fc.property(
        bits.chain((width) => fc.array(fc.nat(2 ** width - 1))),
        (values) => {
          const numbers = packed({ n: narrow(values) }).numbers('n');
          expect([...numbers]).toEqual(values);
          const largest = Math.max(0, ...values);
          expect(numbers.BYTES_PER_ELEMENT).toBe(largest < 256 ? 1 : largest < 65_536 ? 2 : 4);
        },
      ),
    );
  });

  test('of a width that there is not are refused', () => {
    const pack = writeContainer(manifest, { n: Uint16Array.of(1_000) });
    const forged = pack.map((byte, i) => (byte === 0x32 && pack[i - 1] === 0x2c ? 0x33 : byte));
    expect(() => openContainer(forged, true).numbers('n')).toThrow(PackError);
  });
});

describe('ranges', () => {
  test('begin and end where they did', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(20), fc.nat(100_000))), (lengths) => {
        const starts = [0];
        for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
        const ranges = new Ranges(packed(writeRanges('r', starts)), 'r');
        expect(ranges.size).toBe(lengths.length);
        expect(starts.map((_, i) => ranges.start(i))).toEqual(starts);
      }),
    );
  });
});

describe('a vocabulary', () => {
  // Any units, whole characters or not.
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.array(fc.nat(0xffff), { maxLength: 3 }).map((units) => String.fromCharCode(...units)),
    fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '北'), maxLength: 3 }),
  );
  const inOrder = (words: readonly string[]) => words.toSorted((a, b) => (a < b ? -1 : 1));

  test('numbers its words in order, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, other) => {
        const sorted = inOrder(words);
        const vocabulary = new Vocabulary(packed(writeVocabulary('v', sorted)), 'v');
        expect(vocabulary.size).toBe(sorted.length);
        expect(sorted.map((each) => vocabulary.idOf(each))).toEqual([...sorted.keys()]);
        expect(sorted.map((_, i) => vocabulary.word(i))).toEqual(sorted);
        expect(vocabulary.idOf(other)).toBe(sorted.indexOf(other));
      }),
    );
  });

  test('has the words that begin alike side by side', () => {
    const ab = fc.string({ unit: fc.constantFrom('a', 'b', 'ж'), maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(ab), ab, (words, prefix) => {
        const sorted = inOrder(words);
        const { from, to } = new Vocabulary(packed(writeVocabulary('v', sorted)), 'v').prefixRange(prefix);
        expect(sorted.slice(from, to)).toEqual(sorted.filter((each) => each.startsWith(prefix)));
      }),
    );
  });
});
