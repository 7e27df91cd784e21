import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../lib/claims/passages';
import { type Context, signsIn } from '../../../lib/claims/signs';
import type { Topic } from '../../../lib/knowledge/schema';

const topic = (id: string, ...about: string[]) => ({ id, about }) as unknown as Topic;
const passage = (text: string, block: number, ...near: string[]) =>
  ({ text, block, near: new Set(near) }) as unknown as Passage;

/** Two topics; a text is like the one that it names. */
const context: Context = {
  topics: [topic('topic/mill', 'country/norland', 'person/anna-berg'), topic('topic/bridge')],
  claims: [[], []],
  answers: [[], []],
  asOf: { from: '2025-03-14', to: '2025-03-14' },
  likenesses: (text) => ['mill', 'bridge'].map((word) => Number(text.includes(word))),
  nearest: () => new Map(),
  weigh: () => [0, 0],
  titles: [0, 0],
};
const signs = (...passages: Passage[]) => signsIn(passages, [], context).map(([mill]) => mill);

describe('signsIn', () => {
  it('hears what the others of the paragraph are like, not the passage itself', () => {
    const [first, next, apart] = signs(
      passage('the mill', 0),
      passage('it burnt', 0),
      passage('it rained', 1),
    );
    expect(first?.paragraph).toBe(0);
    expect(next?.paragraph).toBe(1);
    expect(apart?.paragraph).toBe(0);
  });

  it('tells how many of whom the topic is about are near', () => {
    const [none, one] = signs(passage('the mill', 0), passage('the mill', 1, 'country/norland'));
    expect(none?.near).toBe(0);
    expect(one?.near).toBe(0.5);
  });
});
