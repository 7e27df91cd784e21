import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('titles of works', () => {
  test.each<[string, string[]]>([
    ['They read “Best Dentists of Tarn” twice.', []],
    ['They read “Tarn” twice.', ['Tarn → tarn']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});
