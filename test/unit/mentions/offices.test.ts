import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { officeLastSeen, officeOn } from '../../../lib/mentions/offices';

const sources = [{ url: 'https://example.org/', publisher: 'Example' }];
const POST = 'post/harbour-minister';
const person = (id: string, term: object) => ({
  id: `person/${id}`,
  name: id,
  description: 'A minister.',
  offices: [{ post: POST, sources, ...term }],
  sources,
});
const land = { id: 'country/land', name: 'Land', description: 'A country.', status: 'un-member', sources };
const post = { id: POST, title: 'Harbour Minister', role: 'minister', country: land.id, sources };
const anna = person('anna', { from: '2025-12', seen: '2025-12-02' });
const office = (people: object[], date: string, id = 'person/anna') =>
  officeLastSeen(id, POST, date, knowledgeFrom([land, post, ...people]));

describe('officeLastSeen', () => {
  it('is the office in which somebody was last seen', () =>
    expect(office([anna], '2026-02-03')).toEqual({
      title: 'Harbour Minister',
      from: '2025-12',
      seen: '2025-12-02',
    }));
  it('is nothing to who was followed by another', () =>
    expect(office([anna, person('bo', { from: '2026-01-05' })], '2026-02-03')).toBeUndefined());
  it('is nothing to who has left it', () =>
    expect(office([person('anna', { from: '2025-12', to: '2026-01-05' })], '2026-02-03')).toBeUndefined());
  it('is not needed while the office is known to be held', () =>
    expect(office([anna], '2025-12-01')).toBeUndefined());
});

describe('officeOn', () => {
  it('says who only acts', () => {
    const acting = person('anna', { from: '2025-12-02', to: '2026-02-01', acting: true });
    const knowledge = knowledgeFrom([land, post, acting]);
    expect(officeOn('person/anna', '2026-01-03', [], knowledge)?.title).toBe('Acting Harbour Minister');
  });
});
