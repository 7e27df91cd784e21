import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link } from './world';

describe('unknown names', () => {
  test('are listed once, openings and known names left out', () => {
    const { unknown } = link(
      'Yesterday Oona Quill met Pavel Grund. However, Oona Quill left. The XKCD fund paid.',
    );
    expect(unknown.map(({ surface }) => surface)).toEqual(['Oona Quill', 'XKCD']);
  });
});

test('German phrases of common nouns are no unknown names', () => {
  const { unknown } = link(
    'Dort sah Britta Quill die Sorgen der Leute und ein Ende der Reise bei Prozent Zinsen.',
    {
      language: 'de',
    },
  );
  expect(unknown.map(({ surface }) => surface)).toEqual(['Britta Quill']);
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Torben',
    'Pavel',
    'Grund',
    'Tarn',
    'May',
    'the',
    'president',
    'of',
    'Arvonia',
    'Arvonian',
    'said',
    'he',
    '“',
    '”',
    ',',
    '.',
    'former',
    '-',
    'NOPA',
    'US',
    'in',
    '(',
    ')',
    '72',
    'ß',
    '👋',
    '\n',
  );

  test('offsets point at the surface, in text order, within the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const { mentions, ambiguous, unknown } = link(text);
        for (const { start, end, surface } of [...mentions, ...ambiguous, ...unknown]) {
          expect(text.slice(start, end)).toBe(surface);
          expect(end).toBeGreaterThan(start);
        }
        const starts = mentions.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { confidence } of mentions) expect(confidence).toBeGreaterThan(0.5);
      }),
    );
  });
});
