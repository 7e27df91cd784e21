import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, drawEvenly } from '../../../../lib/cli/kb/sample';
import type { Fact, FactKind } from '../../../../lib/knowledge/facts';

const seed = fc.nat(1e6);
const size = fc.nat(60);

describe('draw', () => {
  test('distinct items, as many as asked for or as there are, the same for the same seed', () => {
    fc.assert(
      fc.property(size, size, seed, (length, count, s) => {
        const items = Array.from({ length }, (_, i) => i);
        const drawn = draw(items, count, s);
        expect(drawn).toHaveLength(Math.min(length, count));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(draw(items, count, s)).toEqual(drawn);
      }),
    );
  });

  test('another seed, another draw', () => {
    const items = Array.from({ length: 100 }, (_, i) => i);
    expect(draw(items, 10, 1)).not.toEqual(draw(items, 10, 2));
  });
});

describe('drawEvenly', () => {
  test('fills the count as far as facts reach, each kind alike', () => {
    const kinds: FactKind[] = ['term', 'born', 'capital'];
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 3 }), size, seed, (lengths, count, s) => {
        const all = new Map(
          lengths.map((length, k) => [kinds[k] ?? 'term', facts(kinds[k] ?? 'term', length)]),
        );
        const drawn = drawEvenly(all, count, s);
        const reach = lengths.reduce((a, b) => a + b, 0);
        expect(drawn).toHaveLength(Math.min(reach, count));
        expect(new Set(drawn).size).toBe(drawn.length);
        // A kind with less than another has been drawn to its end, but for the one that rounding gives.
        const shares = [...all].map(([kind, { length }]) => ({
          share: drawn.filter((fact) => fact.kind === kind).length,
          length,
        }));
        const most = Math.max(...shares.map(({ share }) => share));
        for (const { share, length } of shares)
          expect(share).toBeGreaterThanOrEqual(Math.min(length, most - 1));
      }),
    );
  });
});

function facts(kind: FactKind, length: number): Fact[] {
  return Array.from({ length }, (_, i) => ({ kind, id: `${kind}/${i}`, text: '', sources: [] }));
}
