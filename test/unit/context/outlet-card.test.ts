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
    ],
  }),
]);
const post = knowledge.entity('outlet/norland-post') as Outlet;
const ownerOn = (day: string) => outletCard(post, knowledge, day)?.owner;

describe('the owner of an outlet', () => {
  it('is that of the day of the article, in the month of a sale the buyer', () => {
    expect(ownerOn('2020-01-01')).toBe('Old House');
    expect(ownerOn('2024-03-10')).toBe('New House');
  });

  it('is not a later one where nobody is known for the day', () => {
    expect(ownerOn('2005-01-01')).toBeUndefined();
  });
});
