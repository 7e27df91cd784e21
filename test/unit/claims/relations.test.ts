import { describe, expect, it } from 'vitest';
import { relate } from '../../../lib/claims/relations';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { norland, person, source } from './norland';

const OPTIONS = ['war', 'conflict', 'operation'];
const named = (value: string, date: string) => ({
  id: `claim/${value}-${date}`,
  topic: 'topic/name',
  text: value,
  speaker: 'person/anna-berg',
  date,
  position: { type: 'option', value },
  sources: [source],
});

describe('relate', () => {
  const days = Array.from({ length: 9 }, (_, day) => `2025-03-0${day + 1}`);
  const knowledge = knowledgeFrom([
    person('anna-berg', 'Anna Berg'),
    norland,
    {
      id: 'topic/name',
      question: 'What is it called?',
      answer: { type: 'option', options: OPTIONS.map((id) => ({ id, text: id, cues: [id] })) },
      about: ['country/norland'],
      cues: ['called'],
    },
    ...days.map((day) => named('war', day)),
    named('conflict', '2024-03-01'),
    named('operation', '2022-03-01'),
  ]);

  it('shows each answer once before one is shown twice, those of the article’s days first', () => {
    const topic = knowledge.topic('topic/name');
    const asOf = { from: '2025-03-10', to: '2025-03-10' };
    const related = topic ? relate(topic, undefined, {}, asOf, knowledge) : [];
    expect(related.slice(0, 4).map(({ claim }) => claim)).toEqual([
      'claim/war-2025-03-09',
      'claim/conflict-2024-03-01',
      'claim/operation-2022-03-01',
      'claim/war-2025-03-08',
    ]);
  });
});
