import { expect, test, vi } from 'vitest';
import { withMemory } from '../../../lib/knowledge/memory';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { country, event, person, place } from './records';

const base = knowledgeFrom([
  country('norland', 'Norland'),
  place('norhaven', 'Norhaven', { country: 'country/norland' }),
  person('ann-berg', 'Ann Berg'),
  event('storm', '2021-05-03', { kind: 'disaster', places: ['place/norhaven'] }),
  event('regatta', '2021-06-01', { kind: 'visit', places: ['place/norhaven'] }),
]);

test('asks the base once for each question, also where it knows nothing', () => {
  const entity = vi.fn(base.entity);
  const knowledge = withMemory({ ...base, entity });
  for (const id of ['person/ann-berg', 'person/nobody', 'person/ann-berg', 'person/nobody'])
    expect(knowledge.entity(id)).toBe(base.entity(id));
  expect(entity).toHaveBeenCalledTimes(2);
});

test('tells questions of two parts apart, the second left out or not', () => {
  const knowledge = withMemory({ ...base });
  const ids = (kind?: 'disaster' | 'visit') => knowledge.eventsAt('place/norhaven', kind).map(({ id }) => id);
  for (let again = 0; again < 2; again += 1) {
    expect(ids()).toEqual(['event/storm', 'event/regatta']);
    expect(ids('disaster')).toEqual(['event/storm']);
    expect(ids('visit')).toEqual(['event/regatta']);
  }
});

test('is one for one base', () => {
  expect(withMemory(base)).toBe(withMemory(base));
});
