import { describe, expect, test } from 'vitest';
import { clearWinner, confidenceOf, MARGIN, type Ranked } from '../../../lib/mentions/choose';

const ranked = (...scores: number[]): Ranked[] =>
  scores.map((score, index) => ({ id: `person/${index}`, score, why: [] }));

describe('clearWinner', () => {
  test('is the only one', () => expect(clearWinner(ranked(0))?.id).toBe('person/0'));
  test('leads by the margin', () => expect(clearWinner(ranked(2 + MARGIN, 2))?.id).toBe('person/0'));
  test('is nobody below it', () => expect(clearWinner(ranked(2 + MARGIN / 2, 2))).toBeUndefined());
  test('is nobody of none', () => expect(clearWinner([])).toBeUndefined());
});

test('the confidence grows with the lead, and is never full', () => {
  expect(confidenceOf([])).toBe(0);
  expect(confidenceOf(ranked(4, 3))).toBeLessThan(confidenceOf(ranked(4, 2)));
  expect(confidenceOf(ranked(100, 0))).toBe(0.95);
});
