import { expect, it } from 'vitest';
import { nearestIn } from '../../../lib/claims/nearest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { norland, source } from './norland';

const topic = (id: string) => ({ id: `topic/${id}`, question: `What of the ${id}?`, cues: [`${id} + sale`] });
const claim = (id: string, on: string, text: string) => ({
  id: `claim/${id}`,
  topic: `topic/${on}`,
  text,
  sources: [source],
});
const knowledge = knowledgeFrom([
  norland,
  topic('lighthouse'),
  topic('castle'),
  claim('fog', 'lighthouse', 'Fog makes it needed.'),
  claim('storms', 'lighthouse', 'Storms make it needed.'),
  claim('ghosts', 'castle', 'Ghosts live there, in fog.'),
]);
const nearest = (text: string) => nearestIn({ text, own: new Set() }, knowledge);

it('a topic is as near as the first of its claims', () => {
  const ranks = nearest('Storms and more storms make it needed; fog too');
  expect(ranks.get('topic/lighthouse')).toBe(1);
  expect(ranks.get('topic/castle')).toBe(1 / 3);
});

it('what no claim says is near to none', () => expect(nearest('Bread is dear').size).toBe(0));
