import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../lib/claims/cues';
import { namesThing } from '../../../lib/claims/things';
import type { Topic } from '../../../lib/knowledge/schema';

const topic: Topic = {
  id: 'topic/lighthouse',
  question: 'May the lighthouse be sold?',
  about: [],
  cues: [
    'lighthouse + sale',
    'lighthouse + auction',
    'Norland + lighthouse',
    'nuclear + sale',
    'coastal + keeper',
  ],
};

describe('namesThing', () => {
  it.each(['the lighthouse', 'this lighthouse', 'such a lighthouse', 'the old lighthouse'])(
    'knows “%s”',
    (words) => {
      expect(namesThing(topic, phrasesOf(`Nobody wants ${words} to fall.`))).toBe(true);
    },
  );

  it.each(['a lighthouse', 'the keeper of a lighthouse', 'the sale', 'the Norland coast'])(
    'leaves “%s”',
    (words) => {
      expect(namesThing(topic, phrasesOf(`Nobody wants ${words} to fall.`))).toBe(false);
    },
  );

  it('takes no adjective for a thing', () => {
    const cues = ['nuclear + sale', 'nuclear + auction', 'nuclear + price'];
    expect(namesThing({ ...topic, cues }, phrasesOf('Nobody wants the nuclear plant.'))).toBe(false);
  });
});
