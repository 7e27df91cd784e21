import { describe, expect, it } from 'vitest';
import { comparer } from '../../../lib/claims/comparer';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { norland, person, source } from './norland';

const OPTIONS = ['open', 'shut'].map((id) => ({ id, text: id, cues: [id] }));
const topic = (id: string, answer: object) => ({
  id: `topic/${id}`,
  question: `Is the ${id} open?`,
  answer: { type: 'option', options: OPTIONS, ...answer },
  cues: [`${id} + open`],
});
const claim = (id: string, on: string, more: object) => ({
  id: `claim/${id}`,
  topic: `topic/${on}`,
  text: 'It is shut.',
  position: { type: 'option', value: 'shut' },
  sources: [source],
  ...more,
});
const mayor = { speaker: 'person/anna-berg', party: 'country/norland' };
const knowledge = knowledgeFrom([
  norland,
  person('anna-berg', 'Anna Berg'),
  person('tomas-lind', 'Tomas Lind'),
  topic('harbour', {}),
  topic('strait', { changes: true }),
  topic('bridge', { compatible: ['shut'] }),
  claim('harbour', 'harbour', { date: '2023-05-01' }),
  claim('strait-then', 'strait', { date: '2024-05-01' }),
  claim('strait-now', 'strait', { date: '2025-02-20' }),
  claim('bridge', 'bridge', { date: '2025-03-01' }),
  claim('mayor', 'harbour', { ...mayor, date: '2025-01-01' }),
]);
const TODAY = { from: '2025-03-10', to: '2025-03-10' };

/** How a claim compares with “It is open”. */
function compared(id: string, said: { speaker?: string; own?: boolean } = {}) {
  const known = knowledge.claim(`claim/${id}`);
  const on = known?.topic && knowledge.topic(known.topic);
  if (!known || !on) throw new Error(`no ${id}`);
  return comparer(on, { type: 'option', value: 'open' }, said, TODAY, knowledge)(known, said.own ?? false);
}

describe('comparer', () => {
  it('another answer differs, however old, where the matter stands still', () =>
    expect(compared('harbour')).toBe('different'));

  it('an answer that changes with the days is held against those of these days alone', () => {
    expect(compared('strait-now')).toBe('different');
    expect(compared('strait-then')).toBeUndefined();
  });

  it('what the same speaker answered on other days is compared always', () =>
    expect(compared('strait-then', { own: true })).toBe('different'));

  it('an answer beside which others may hold contradicts none', () =>
    expect(compared('bridge')).toBe('open'));

  it('one side does not contradict itself by another answer', () => {
    expect(compared('mayor', { speaker: 'country/norland' })).toBeUndefined();
    expect(compared('mayor', { speaker: 'person/tomas-lind' })).toBe('different');
    expect(compared('mayor', { speaker: 'person/anna-berg', own: true })).toBe('different');
  });
});
