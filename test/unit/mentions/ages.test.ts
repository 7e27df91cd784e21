import { expect, test } from 'vitest';
import { linked } from './world';

/** Ilva Torben was born in 1960; the texts are of 2024. */
test.each<[string, string[]]>([
  ['Then Ilva Torben, 64, sang.', ['Ilva Torben → ilva-torben']],
  ['Then Ilva Torben (62) sang.', ['Ilva Torben → ilva-torben']],
  ['Then Ilva Torben, 39, sang.', []],
  ['Then Ilva Torben (39) sang.', []],
  ['Then Ilva Torben, 39 years in office, sang.', ['Ilva Torben → ilva-torben']],
  ['Then Marek Oss, 39, sang in Arvonia.', ['Marek Oss → marek-oss', 'Arvonia → arvonia']],
])('the age behind a name: %s', (text, expected) => expect(linked(text)).toEqual(expected));
