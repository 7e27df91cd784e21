import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise, tokeniseByPattern } from '../../../lib/text/tokens';

test('plain words, read letter by letter, are what the pattern finds', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'U.S.',
      "Ann's",
      'ann',
      'NATO',
      'A',
      'a.',
      '.',
      "'",
      '’',
      "s'",
      ' ',
      '\n',
      '\u00a0',
      'é',
      'e\u0301',
      'Москва',
      '李伟',
      '3',
      '3.5',
      'p3P',
      '😀',
      '-',
      '—',
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), fc.nat(100), (parts, offset) => {
      const text = parts.join('');
      expect(tokenise(text, offset)).toEqual(tokeniseByPattern(text, offset));
    }),
    { numRuns: 2_000 },
  );
});
