import { describe, expect, it, test } from 'vitest';
import { compare, readPosition } from '../../../lib/claims/positions';
import type { Topic } from '../../../lib/knowledge/schema';

const topic = (answer: Topic['answer']): Topic => ({
  id: 'topic/truce',
  question: 'Is the truce kept?',
  about: [],
  cues: ['truce'],
  words: [],
  answer,
});
const plain = topic({ type: 'yes-no' });
const worded = topic({
  type: 'yes-no',
  options: [
    { id: 'yes', text: 'kept', cues: ['observ*'] },
    { id: 'no', text: 'broken', cues: ['shelled'] },
  ],
});
const answerIn = (of: Topic, text: string) => {
  const read = readPosition(of, text);
  return read && 'value' in read ? read.value : undefined;
};

describe('a yes or a no', () => {
  test.each([
    ['Norland accepts the truce', 'yes'],
    ['Norland would never recognise the border', 'no'],
    ['Norland does not fully support it', 'no'],
    ['Norland not only accepts it', 'yes'],
    ['Norland did not reject the plan', undefined],
    ['Norland supports it, contingent upon further talks', 'conditional'],
    ['Norland has not yet responded', 'not-answered'],
  ])('“%s”: %s', (text, value) => expect(answerIn(plain, text)).toBe(value));

  it('is read from the words of the topic first', () => {
    expect(answerIn(worded, 'The truce was observed')).toBe('yes');
    expect(answerIn(worded, 'Guns shelled the harbour')).toBe('no');
    expect(answerIn(worded, 'The truce was not observed, and guns shelled the harbour')).toBe('no');
  });

  it('is contradicted by none who has not answered', () => {
    const yes = { type: 'yes-no', value: 'yes' } as const;
    expect(compare(yes, { type: 'yes-no', value: 'not-answered' })).toBeUndefined();
    expect(compare(yes, { type: 'yes-no', value: 'no' })).toBe('different');
  });
});

it('a share is read in words too', () =>
  expect(
    readPosition(topic({ type: 'number', unit: 'per cent' }), 'It holds roughly twenty percent'),
  ).toMatchObject({ low: 18, high: 22 }));
