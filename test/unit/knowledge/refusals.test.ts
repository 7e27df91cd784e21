import { expect, test } from 'vitest';
import { cueWords } from '../../../lib/knowledge/cues';
import { isRefused } from '../../../lib/knowledge/refusals';

/** Whether the word “leave” is governed by a refusal. */
const refused = (text: string) => {
  const tokens = cueWords(text);
  return isRefused(tokens, tokens.indexOf('leave'));
};

test.each([
  ['The army refuses to leave', true],
  ['He ruled out that the army would ever leave', true],
  ['She opposes plans for the army to leave', true],
  ['He denied, she told them, that the army must leave', false],
  ['Denied it is, to leave', true],
  ['The army will leave, he ruled out a return', false],
  ['He rejected the offer, and the army will leave', false],
  ['He rejected the offer and said that it would leave', false],
  ['He rejected the offer but it would leave', false],
  ['He rejected the offer. The army will leave', false],
  ['The army came out to leave', false],
])('“%s”: %s', (text, expected) => expect(refused(text)).toBe(expected));
