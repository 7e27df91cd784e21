import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../lib/claims/cues';
import { weightIn, wordsFound } from '../../../lib/claims/vocabulary';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import type { Topic } from '../../../lib/knowledge/schema';
import { matter, norland } from './norland';

const LIGHTHOUSE = matter('lighthouse', ['tower', 'keeper*', 'on sea', 'Norland'], 'lamp + sale');
const CASTLE = matter('castle', ['tower', 'moat'], 'gate + ruin');

const knowledge = knowledgeFrom([norland]);
const found = (text: string) => {
  const topics = [LIGHTHOUSE, CASTLE];
  const all = wordsFound(topics, phrasesOf(text), knowledge);
  return (of: Topic) =>
    Object.fromEntries((all[topics.indexOf(of)] ?? []).map(({ part, weight }) => [part.text, weight]));
};

describe('the words of a matter', () => {
  it('are those noted and those of its cues, without the names of whom it is about', () => {
    const words = found('Norland: keepers of a lamp in the tower on sea');
    expect(Object.keys(words(LIGHTHOUSE)).sort()).toEqual(['keeper*', 'lamp', 'on sea', 'tower']);
    expect(Object.keys(words(CASTLE))).toEqual(['tower']);
  });

  it('tell less where several topics have them', () => {
    const words = found('a tower and a lamp')(LIGHTHOUSE);
    expect(words.tower).toBeLessThan(words.lamp ?? 0);
    expect(words.tower).toBeGreaterThan(0);
  });

  it('add up to the weight of a passage', () => {
    const [words = []] = wordsFound([LIGHTHOUSE], phrasesOf('a tower and a lamp'), knowledge);
    const weight = (text: string) => weightIn(words, phrasesOf(text));
    expect(weight('the tower')).toBeGreaterThan(0);
    expect(weight('the tower and the lamp')).toBeCloseTo(weight('the tower') + weight('the lamp'));
    expect(weight('the moat')).toBe(0);
  });
});
