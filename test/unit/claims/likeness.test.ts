import { describe, expect, it } from 'vitest';
import { likenessTo } from '../../../lib/claims/likeness';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { matter, norland, source } from './norland';

const LIGHTHOUSE = matter('lighthouse', ['tower', 'keeper*'], 'lamp + sale');
const CASTLE = matter('castle', ['tower', 'moat'], 'gate + ruin');
const knowledge = knowledgeFrom([
  norland,
  LIGHTHOUSE,
  CASTLE,
  { id: 'claim/fog', topic: 'topic/lighthouse', text: 'Fog makes it needed.', sources: [source] },
]);
const [lighthouse, castle] = [0, 1].map(
  (index) => (text: string) => likenessTo([LIGHTHOUSE, CASTLE], knowledge)(text)[index] ?? 0,
) as [(text: string) => number, (text: string) => number];

describe('likeness to a topic', () => {
  it('comes of its words and of what is claimed on it', () => {
    expect(lighthouse('the keepers')).toBeGreaterThan(0);
    expect(lighthouse('in the fog')).toBeGreaterThan(0);
    expect(castle('fog for keepers')).toBe(0);
  });

  it('is little by a word that both have', () => {
    expect(lighthouse('tower')).toBeGreaterThan(0);
    expect(lighthouse('tower')).toBeLessThan(lighthouse('lamp'));
  });

  it('takes words that begin alike for one', () => expect(lighthouse('keeper')).toBe(lighthouse('keepers')));

  it('takes words of one meaning for alike, less than the same word', () => {
    expect(lighthouse('sell')).toBeGreaterThan(0);
    expect(lighthouse('sell')).toBeLessThan(lighthouse('sale'));
  });

  it('grows with what is said, and not by repeating it', () => {
    expect(lighthouse('a lamp for sale')).toBeGreaterThan(lighthouse('a lamp'));
    expect(lighthouse('lamp lamp lamp')).toBe(lighthouse('lamp'));
  });
});
