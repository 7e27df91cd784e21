import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokeniseByPattern } from '../../../lib/text/token-pattern';
import { tokenise } from '../../../lib/text/tokens';

/** Whatever may stand beside what: letters of all kinds, apostrophes, full stops, gaps. */
const PARTS = [
  ...[
    'U.S.',
    "Ann's",
    'ann',
    'NATO',
    'A',
    'a.',
    '.',
    "'",
    '’',
    '‘',
    'ʼ',
    "s'",
    's',
    'S',
    ' ',
    '\n',
    '\u00a0',
    '\u00ad',
  ],
  ...[
    'l',
    'L',
    'd',
    'Qu',
    'dell',
    'un',
    '3',
    '3.5',
    'p3P',
    '-',
    '—',
    '«',
    'é',
    'e\u0301',
    '\u0301',
    'Ž',
    'ß',
    'ǅ',
    'ı',
    'İ',
  ],
  ...['Москва', 'Я', 'й', 'ї', 'λ', 'ª', '²', '½', 'µ', 'ʰ', '李伟', 'の', 'ก', 'א', '😀'],
];

test('words, read letter by letter, are what the pattern finds', () => {
  const part = fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), fc.nat(100), (parts, offset) => {
      const text = parts.join('');
      expect(tokenise(text, offset)).toEqual(tokeniseByPattern(text, offset));
    }),
    { numRuns: 2_000 },
  );
});

test('so is every character up to the East Asian ones, at a word’s head and end', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x3000; code++) {
    const text = `a${String.fromCharCode(code)} ${String.fromCharCode(code)}b`;
    if (JSON.stringify(tokenise(text)) !== JSON.stringify(tokeniseByPattern(text))) wrong.push(text);
  }
  expect(wrong).toEqual([]);
});
