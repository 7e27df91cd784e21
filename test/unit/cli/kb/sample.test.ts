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
  const kinds: FactKind[] = ['term', 'born', 'capital'];

  test('no record twice; as many as asked for, or as there are records', () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 3 }), size, seed, (lengths, count, s) => {
        const drawn = drawEvenly(ofKinds(lengths), count, s);
        const reach = lengths.reduce((a, b) => a + b, 0);
        expect(drawn).toHaveLength(Math.min(reach, count));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      }),
    );
  });

  test('a larger kind gives more, yet less than its size would have it', () => {
    const drawn = drawEvenly(ofKinds([9, 100, 10_000]), 113, 1);
    const of = (kind: FactKind) => drawn.filter((fact) => fact.kind === kind).length;
    expect(kinds.map(of)).toEqual([3, 10, 100]);
  });

  test('of a record that has facts of several kinds, one alone', () => {
    const both = new Map<FactKind, Fact[]>([
      ['born', [fact('born', 'person/a')]],
      ['term', [fact('term', 'person/a'), fact('term', 'person/a'), fact('term', 'person/b')]],
    ]);
    expect(drawEvenly(both, 4, 1).map(({ id }) => id)).toEqual(['person/a', 'person/b']);
  });

  function ofKinds(lengths: readonly number[]): Map<FactKind, Fact[]> {
    return new Map(
      lengths.map((length, k) => {
        const kind = kinds[k] ?? 'term';
        return [kind, Array.from({ length }, (_, i) => fact(kind, `${kind}/${i}`))];
      }),
    );
  }
});

function fact(kind: FactKind, id: string): Fact {
  return { kind, id, text: '', sources: [] };
}
