import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSpans } from '../../../lib/text/spans';

const spans = fc.array(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length })),
);
const span = fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));

describe('indexSpans', () => {
  it('finds the spans within another, as a look at each of them does', () => {
    fc.assert(
      fc.property(spans, span, (all, { start, end }) => {
        const found = indexSpans(all).within({ start, end });
        const expected = all.filter((each) => each.start >= start && each.end <= end);
        expect(new Set(found)).toEqual(new Set(expected));
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual([...found].sort((a, b) => a.start - b.start));
      }),
    );
  });

  it('finds those that cross another, as a look at each of them does', () => {
    fc.assert(
      fc.property(spans, span, (all, { start, end }) => {
        const expected = all.filter((each) => each.start < end && start < each.end);
        const index = indexSpans(all);
        expect(index.crossing({ start, end })).toHaveLength(expected.length);
        expect(new Set(index.crossing({ start, end }))).toEqual(new Set(expected));
        expect(index.crosses({ start, end })).toBe(expected.length > 0);
      }),
    );
  });
});
