import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordTable } from '../../../lib/text/word-table';

const table = new WordTable([
  ['race', 'race races regatta* run-off'],
  ['start', 'set_off cast*_off'],
  ['club', '*verein rowers'],
] as const);
const find = (text: string) => Object.fromEntries(table.find(text));

describe('WordTable', () => {
  test.each([
    ['whole words', 'Both races were won.', { race: 'races' }],
    ['words of any case', 'RACE day', { race: 'RACE' }],
    ['the first of several', 'A regatta, then races.', { race: 'regatta' }],
    ['stems with what follows', 'Two regattas.', { race: 'regattas' }],
    ['a word before a hyphen', 'race-related', { race: 'race' }],
    ['a word with a hyphen of its own', 'the run-off', { race: 'run-off' }],
    ['phrases', 'They set off, or cast off.', { start: 'set off' }],
    ['phrases with a stem within', 'Having casted off', { start: 'casted off' }],
    ['endings', 'der Ruderverein', { club: 'Ruderverein' }],
  ])('finds %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test.each([
    ['a part of a longer word', 'traces, embrace'],
    ['a word after a hyphen', 'anti-race'],
    ['a phrase over a comma', 'They set, off Norhaven,'],
    ['a phrase cut off', 'They set'],
    ['an ending with more behind it', 'Vereinen, Vereinssatzung'],
  ])('finds no list by %s', (_, text) => {
    expect(find(text)).toEqual({});
  });

  test('what it gives stands in the text', () => {
    const words = fc.constantFrom('race', 'set', 'off', 'cast', '-', 'regatta', 'RUN-OFF', 'x', '  ', 'ß');
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom(' ', '', '-'), (parts, glue) => {
        const text = parts.join(glue);
        for (const word of table.find(text).values()) {
          expect(word).not.toBe('');
          expect(text).toContain(word);
        }
      }),
    );
  });

  test('is done soon with a word without end', () => {
    const start = performance.now();
    expect(find(`${'x'.repeat(300_000)} race`)).toEqual({ race: 'race' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
