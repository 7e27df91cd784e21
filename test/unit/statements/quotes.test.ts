import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/statements/quotes';

const inners = (text: string, single = false) =>
  findQuotations(text, [{ start: 0, end: text.length }], single).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );

describe('findQuotations', () => {
  it.each([
    ['He said "yes" and "no".', ['yes', 'no']],
    ['He said “she said “yes” to me” today.', ['she said “yes” to me']],
    ['«Да», — сказал он.', ['Да']],
    ['Said „so“ and „so”.', ['so', 'so']],
    ["It's the players' day, isn't it?", []],
    ['A 5" pipe and a 6" pipe.', []],
    ['“One.', ['One.']],
    ['He said "" and left.', []],
    ['"The boat "Hope" sails in May. We wait," he said.', ['The boat "Hope" sails in May. We wait,']],
    [
      '"We saw 13 men of the Hope ("Boat of the quay") and left. Then it rained", he said.',
      ['We saw 13 men of the Hope ("Boat of the quay") and left. Then it rained'],
    ],
    ['Disse: " Va bene così ", e uscì. Poi " addio ".', ['Va bene così', 'addio']],
    ['"It sank, he said. "They left", and "we" too.', ['It sank,', 'They left', 'we']],
  ])('%s', (text, wanted) => expect(inners(text)).toEqual(wanted));

  it('reads single marks beside double ones only where asked', () => {
    expect(inners(`"It's 'fine'," he said.`)).toEqual([`It's 'fine',`]);
    expect(inners(`'Fine': "good" day`, true)).toEqual(['Fine', 'good']);
  });

  it('gives spans in order, without overlap, within their block', () => {
    const piece = fc.constantFrom('"', '“', '”', '«', '»', '„', '‘', '’', "'", 'word', ' ', ', he said', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, single) => {
        const text = pieces.join('');
        let last = 0;
        for (const { inner, outer } of findQuotations(text, [{ start: 0, end: text.length }], single)) {
          expect(outer.start).toBeGreaterThanOrEqual(last);
          expect(inner.start).toBeGreaterThan(outer.start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
          expect(outer.end).toBeLessThanOrEqual(text.length);
          last = outer.end;
        }
      }),
    );
  });
});
