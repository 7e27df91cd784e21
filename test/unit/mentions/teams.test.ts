import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('sport', () => {
  test('countries are teams, except where something happens in them', () => {
    const text =
      'Belmark beat Arvonia in the tournament. The coach praised his striker. The goalkeeper trains in Belmark.';
    expect(linked(text)).toEqual(['Belmark → belmark']);
  });
});
