import { expect, test } from 'vitest';
import { blamesOwnSide } from '../../../lib/claims/denials';
import type { Topic } from '../../../lib/knowledge/schema';
import { knowing } from '../reading';

const topic = (question: string): Topic => ({
  id: 'topic/dam',
  question,
  about: [],
  cues: ['dam'],
  words: [],
  answer: {
    type: 'option',
    options: [
      { id: 'norland', text: 'Norland', cues: ['norland'] },
      { id: 'sudland', text: 'the Sudland army', cues: ['sudland'] },
      { id: 'denied', text: 'Norland denies any part', cues: ['no part'] },
    ],
  },
});

const knowledge = knowing({
  person: (id) =>
    id === 'person/ada' ? ({ id, name: 'Ada', country: 'country/norland' } as never) : undefined,
  country: (id) => (id === 'country/norland' ? ({ id, name: 'Norland' } as never) : undefined),
  entity: (id) => ({ id, name: id === 'country/norland' ? 'Norland' : 'Ada' }) as never,
});

test.each([
  ['Who destroyed the dam?', 'norland', true],
  ['Who destroyed the dam?', 'sudland', false],
  ['Who destroyed the dam?', 'denied', false],
  // Whose a thing is her own side may well claim.
  ['Whose is the dam?', 'norland', false],
])('%s %s', (question, option, expected) =>
  expect(blamesOwnSide(topic(question), option, 'person/ada', knowledge)).toBe(expected),
);
