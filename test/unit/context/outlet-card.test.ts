import { describe, expect, it } from 'vitest';
import { outletCard } from '../../../lib/context/outlet-card';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import type { Outlet } from '../../../lib/knowledge/schema';
import { outlet, SOURCES } from '../knowledge/records';

const knowledge = knowledgeFrom([
  outlet('norland-post', 'Norland Post', {
    owners: [
      { name: 'Old House', from: '2010', to: '2024-03', sources: SOURCES },
      { name: 'New House', from: '2024-03', sources: SOURCES },
      { name: 'Norland Bank', from: '2025-01-15', sources: SOURCES },
    ],
    control: [
      { label: 'under the old government', according: 'A list', to: '2024-12', sources: SOURCES },
      { label: 'under the new government', according: 'A list', from: '2024-12', sources: SOURCES },
    ],
    funding: [{ text: 'a public grant', to: '2023', sources: SOURCES }],
  }),
]);
const post = knowledge.entity('outlet/norland-post') as Outlet;
const cardOn = (day: string) => outletCard(post, knowledge, day);
const ownersOn = (day: string) => cardOn(day)?.owners.map(({ name }) => name);
const controlOn = (day: string) => cardOn(day)?.control.map(({ label }) => label);

describe('the owners of an outlet', () => {
  it('are those of the day of the article, in the month of a sale the buyer', () => {
    expect(ownersOn('2020-01-01')).toEqual(['Old House']);
    expect(ownersOn('2024-03-10')).toEqual(['New House']);
  });

  it('are all of several, with who says so', () => {
    expect(ownersOn('2025-06-01')).toEqual(['New House', 'Norland Bank']);
    expect(cardOn('2025-06-01')?.owners[0]).toMatchObject({
      according: expect.stringMatching(/\w/),
      sources: [expect.stringMatching(/^https:/)],
    });
  });

  it('are no later ones where nobody is known for the day', () => {
    expect(ownersOn('2005-01-01')).toEqual([]);
  });
});

describe('control and funding of an outlet', () => {
  it('are those of the day of the article', () => {
    expect(controlOn('2022-05-01')).toEqual(['under the old government', 'a public grant']);
    expect(controlOn('2025-05-01')).toEqual(['under the new government']);
  });
});
