import { expect, test } from 'vitest';
import { linked } from './world';

test.each<[string, string, string[]]>([
  ['the letters of a seat', 'Then Lena Quill (Q-ARV) spoke.', []],
  ['a family name joined to another', 'Then Lena Grund-Ostrow spoke.', []],
  ['what is of a country', 'An ARV-led fleet came.', ['ARV → arvonia']],
])('behind or before a hyphen: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));
