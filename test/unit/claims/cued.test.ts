import { describe, expect, it } from 'vitest';
import { cuedIn } from '../../../lib/claims/cued';
import { phrasesOf } from '../../../lib/claims/cues';
import type { CueRef } from '../../../lib/knowledge/knowledge';

const cue = (text: string): CueRef => ({ topic: 'topic/sale', text });
const CUES: Record<string, CueRef[]> = {
  sale: [cue('lighthouse + sale')],
  sales: [cue('lighthouse + sale*')],
  auction: [cue('auction')],
  bridge: [cue('Berg + bridge')],
};
const words = (text: string, names: string[] = []) =>
  cuedIn(phrasesOf(text, names), (word) => CUES[word] ?? []).get('topic/sale');

describe('cuedIn', () => {
  it('counts the words of the cues that stand in the text as a whole', () => {
    expect(words('The sale of the lighthouse')).toBe(2);
    expect(words('The sale of the lighthouse by auction')).toBe(3);
  });

  it('needs all the parts of a cue', () => expect(words('The sale')).toBeUndefined());

  it('finds a name of the cue in whom the text calls otherwise', () => {
    expect(words('She opened the bridge', ['Anna Berg'])).toBe(2);
    expect(words('She opened the bridge', ['Tomas Lind'])).toBeUndefined();
  });

  it('counts a cue once, whatever words it is found by', () =>
    expect(words('The sales of a lighthouse, and more sales')).toBe(2));
});
