import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagOf, ranking } from '../../../lib/text/bm25';

const bags = [['truce', 'harbour'], ['truce', 'vote', 'vote'], ['mine']].map(bagOf);

describe('ranking', () => {
  it('puts the document with more of the words first', () => {
    const [first = 0, second = 0, third] = ranking(bags).scores(['truce', 'harbour']);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(0);
    expect(third).toBe(0);
  });

  it('counts a rare word for more than a common one', () => {
    const { weight } = ranking(bags);
    expect(weight('mine')).toBeGreaterThan(weight('truce'));
  });

  it('counts a word for more where there are more documents than those given', () => {
    expect(ranking(bags, 1000).weight('truce')).toBeGreaterThan(ranking(bags).weight('truce'));
  });

  it('never lowers a score by another word', () => {
    const word = fc.constantFrom('truce', 'harbour', 'vote', 'mine', 'rain');
    const { scores } = ranking(bags);
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, more) => {
        const before = scores(words);
        scores(new Set([...words, more])).forEach((score, i) => {
          expect(score).toBeGreaterThanOrEqual(before[i] ?? 0);
        });
      }),
    );
  });
});
