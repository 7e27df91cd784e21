import { describe, expect, it, test } from 'vitest';
import { compare } from '../../../lib/claims/comparison';
import { isAnswered, readPosition } from '../../../lib/claims/positions';
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
    ['Rebuilding may begin even if Norland rejects it', undefined],
    ['Will Norland accept the truce?', undefined],
    ['Talks on how to support it go on', undefined],
    ['Rejecting the plan would be unwise', undefined],
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

describe('a sign of the topic', () => {
  it('is an answer in its own words, of whichever kind, not an assent or a refusal to anything', () => {
    expect(isAnswered(worded, 'The guns were silent, it was observed')).toBe(true);
    expect(isAnswered(worded, 'Norland accepts it')).toBe(false);
  });
});

describe('a denial', () => {
  const deed: Topic = {
    ...topic({
      type: 'option',
      options: [
        { id: 'arms', text: 'yes', cues: ['arming', 'weapons from'] },
        { id: 'denies', text: 'no', cues: ['baseless'] },
      ],
    }),
    question: 'Does Norland arm the rebels?',
  };

  test.each([
    ['Norland denies arming the rebels', 'denies'],
    ['Norland denied that it had sent anything', 'denies'],
    ['Norland rejects that charge', 'denies'],
    ['Norland has always rejected the charge that it arms the rebels', 'denies'],
    ['The report that Norland arms the rebels is wholly untrue', 'denies'],
    ['Sudland accuses Norland of arming the rebels, which it denies having done', 'arms'],
    ['Norland did not deny that it had sent rifles', undefined],
    ['Norland rejects the truce', undefined],
    ['the rebels have weapons from Norland', 'arms'],
    ['Norland dismissed Western accusations of arming the rebels', 'denies'],
    ['Norland rejected Sudland’s offer of weapons from its depots', undefined],
  ])('“%s”: %s', (text, value) => expect(answerIn(deed, text)).toBe(value));

  it('answers no question after anything else than a deed', () => {
    const asked = { ...deed, question: 'Was the election in Norland fair?' };
    expect(answerIn(asked, 'Norland rejects that charge')).toBeUndefined();
  });
});

describe('what is refused', () => {
  const arms = topic({
    type: 'option',
    options: [
      {
        id: 'gives-up',
        text: 'it gives them up',
        cues: ['surrender its weapons', 'hand over + weapons', 'disarm'],
      },
      { id: 'keeps', text: 'it keeps them', cues: ['refus*', 'rul* out', 'keep its weapons'] },
    ],
  });

  test.each([
    ['The militia will disarm by spring', 'gives-up'],
    ['The leader ruled out once more that his group would surrender its weapons', 'keeps'],
    ['The militia refuses to hand over any of its weapons', 'keeps'],
    ['The militia dismissed calls to disarm', undefined],
    ['It does not rule out that the militia will disarm', undefined],
    ['He refused an interview, but the militia will disarm and hand over its weapons', 'gives-up'],
    ['The militia refused to fight and agreed to disarm and to hand over its weapons', 'gives-up'],
  ])('“%s”: %s', (text, value) => expect(answerIn(arms, text)).toBe(value));

  it('is spoken of: a sign of the topic', () => {
    expect(isAnswered(arms, 'The militia dismissed calls to disarm')).toBe(true);
  });
});

describe('a count', () => {
  const dead = topic({ type: 'number', unit: 'people' });
  const army = topic({ type: 'number', unit: 'soldiers' });

  test.each([
    [dead, 'Officials put their dead at 935', 935],
    [dead, 'It brings the number of deaths to 1,204', 1204],
    [dead, 'Two million people fled', 2_000_000],
    [dead, 'He was found dead at 10:30', undefined],
    [army, 'Norland may keep an army of 600 thousand', 600_000],
    [army, 'It has sent 12 thousand soldiers', 12_000],
    [army, 'The army took 12 hills', undefined],
  ])('%#: “%s”: %s', (of, text, low) => {
    const read = readPosition(of, text);
    expect(read && 'low' in read ? read.low : undefined).toBe(low);
  });
});

it('a share is read in words too', () =>
  expect(
    readPosition(topic({ type: 'number', unit: 'per cent' }), 'It holds roughly twenty percent'),
  ).toMatchObject({ low: 18, high: 22 }));
