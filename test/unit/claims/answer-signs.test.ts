import { describe, expect, it } from 'vitest';
import { answerSigns, isSure } from '../../../lib/claims/answer-signs';
import type { Reading } from '../../../lib/claims/positions';
import { WEIGHTS } from '../../../lib/claims/weights';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { lighthouse, norland, person, source } from './norland';

const knowledge = knowledgeFrom([
  person('anna-berg', 'Anna Berg'),
  norland,
  lighthouse,
  {
    id: 'claim/norland-keep',
    topic: 'topic/lighthouse',
    text: 'The tower is the heritage of all.',
    speaker: 'person/anna-berg',
    party: 'country/norland',
    date: '2025-03-10',
    position: { type: 'option', value: 'keep' },
    sources: [source],
  },
]);

const topic = knowledge.topic('topic/lighthouse');
if (!topic) throw new Error('the topic is in the base');
const option = (value: string): Reading => ({ type: 'option', value });

function signs(
  position: Reading,
  { score = 3, lead = 1, speaker }: { score?: number; lead?: number; speaker?: string } = {},
) {
  return answerSigns(
    { topic: topic as NonNullable<typeof topic>, score },
    { position, lead },
    { speaker },
    knowledge,
  );
}

describe('what speaks for an answer', () => {
  it('is that the side of its speaker is known to have given it', () => {
    expect(signs(option('keep'), { speaker: 'country/norland' })).toMatchObject({ agrees: 1 });
    expect(signs(option('sell'), { speaker: 'country/norland' })).toMatchObject({ agrees: 0 });
    expect(signs(option('keep'))).toMatchObject({ agrees: 0 });
  });

  it('is no more than some sureness of the topic', () => {
    expect(signs(option('keep'), { score: 50 }).score).toBe(signs(option('keep'), { score: 9 }).score);
  });
});

describe('an answer', () => {
  it('is told where several words show it, in a passage that is surely on the topic', () => {
    expect(isSure(signs(option('sell'), { score: 6, lead: 4 }), WEIGHTS)).toBe(true);
  });

  it('is not told for one word that many matters have', () => {
    expect(isSure(signs(option('sell'), { score: 1, lead: 1 }), WEIGHTS)).toBe(false);
  });

  it('needs fewer words of one whose side has said so before', () => {
    const one = { score: 3, lead: 1 };
    expect(isSure(signs(option('keep'), { ...one, speaker: 'country/norland' }), WEIGHTS)).toBe(true);
    expect(isSure(signs(option('keep'), one), WEIGHTS)).toBe(false);
  });
});
