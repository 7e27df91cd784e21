import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('the capital', () => {
  test.each<[string, string[]]>([
    ['Then the Arvonian capital slept.', ['the Arvonian capital → tarn']],
    ['Then Arvonia’s capital slept.', ['Arvonia’s capital → tarn']],
    ['Then the Arvonian capital gains tax rose.', ['Arvonian → arvonia']],
    ['Then the Arvonian capital Tarn slept.', ['Arvonian → arvonia', 'Tarn → tarn']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});
