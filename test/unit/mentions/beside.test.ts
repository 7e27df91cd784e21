import { describe, expect, test } from 'vitest';
import { adjoining, inTitleCase, isPossessive, neighbour, opensSentence } from '../../../lib/mentions/beside';
import { passageOf } from './world';

const text = 'Then she said: “Never mind Arvonia’s fog.” Tarn\nslept.';
const passage = passageOf(text);
const at = (word: string) => passage.tokens.findIndex(({ start }) => start === text.indexOf(word));

describe('opensSentence', () => {
  test.each([
    ['Then', true],
    ['she', false],
    ['Never', true],
    ['mind', false],
    ['Tarn', true],
  ])('%s: %s', (word, opens) => expect(opensSentence(passage, at(word))).toBe(opens));
});

test('a neighbour stands in the same sentence', () => {
  expect(neighbour(passage, at('mind'), at('mind') - 1)?.norm).toBe('never');
  expect(neighbour(passage, at('Tarn'), at('Tarn') - 1)).toBeUndefined();
  expect(neighbour(passage, 0, -1)).toBeUndefined();
});

test('a line break parts what would adjoin', () => {
  expect(adjoining(passage, at('Never'), at('mind'))).toBe(true);
  expect(adjoining(passage, at('Tarn'), at('slept'))).toBe(false);
  expect(adjoining(passage, -1, 0)).toBe(false);
});

test('an owner has an ending that is not part of the name', () => {
  expect(isPossessive(passage.tokens[at('Arvonia')])).toBe(true);
  expect(isPossessive(passage.tokens[at('Tarn')])).toBe(false);
  expect(isPossessive(undefined)).toBe(false);
});

test('a headline of capitals', () => {
  expect(inTitleCase(passageOf('Northern Leaders Debate Harbour Plans'), 0)).toBe(true);
  expect(inTitleCase(passageOf('Northern leaders debate harbour plans'), 0)).toBe(false);
  expect(inTitleCase(passageOf('Northern Leaders Debate Harbour Plans.'), 0)).toBe(false);
});
