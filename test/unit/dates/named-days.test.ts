import { describe, expect, it } from 'vitest';
import { dateExpressions } from '../../../lib/dates/expressions';

const read = (language: string, text: string, anchor = '2025-03-13') =>
  dateExpressions(text, 0, language).map(({ resolve }) => resolve(anchor)?.from);

describe('a day that is the name of what happened on it', () => {
  it.each([
    ['en', 'A slap in the face to the victims of October 7, he said.', '2023-10-07'],
    ['en', 'He spoke of the October 7 attacks.', '2023-10-07'],
    ['en', 'Hamas has held them since October 7.', '2023-10-07'],
    ['de', 'Wenige Wochen nach dem Überfall vom 24. Februar war es still.', '2022-02-24'],
    ['fr', 'Depuis le 7 octobre, Israël a mobilisé.', '2023-10-07'],
    ['es', 'Las víctimas del 11 de septiembre.', '2001-09-11'],
    ['tr', '7 Ekim saldırısı unutulmadı.', '2023-10-07'],
  ])('is that day (%s): %s', (language, text, wanted) => expect(read(language, text)).toEqual([wanted]));

  it('is the day of the year where nothing says so', () => {
    expect(read('en', 'The shop has been shut since October 7.')).toEqual(['2024-10-07']);
    expect(read('en', 'They met on February 24.')).toEqual(['2025-02-24']);
  });

  it('is the day that is near, and none before it was one', () => {
    expect(read('en', 'Victims of the attack of October 7 are mourned.', '2025-10-08')).toEqual([
      '2025-10-07',
    ]);
    expect(read('en', 'The victims of October 7 are mourned.', '2022-12-01')).toEqual(['2022-10-07']);
  });
});
