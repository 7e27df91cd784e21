import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../lib/claims/cues';
import { strengthsBeside, strengthsIn, toldIn } from '../../../lib/claims/strengths';
import type { CueRef } from '../../../lib/knowledge/knowledge';

const cue = (text: string, part: number, distinct: boolean): CueRef => ({
  topic: 'topic/sale',
  text,
  part,
  distinct,
});
const CUES: Record<string, CueRef[]> = {
  sale: [cue('lighthouse + sale', 1, true)],
  tower: [cue('stone tower + coast', 0, false)],
};
const told = (text: string) => toldIn(phrasesOf(text), (word) => CUES[word] ?? []);
const beside = (text: string, around: string) =>
  strengthsBeside(told(text), phrasesOf(text), () => phrasesOf(around)).get('topic/sale');

describe('strengths of cues', () => {
  it('counts the words of a cue that stands there as a whole', () => {
    const text = 'The sale of the lighthouse';
    expect(strengthsIn(told(text), phrasesOf(text)).get('topic/sale')).toEqual({
      longest: 2,
      total: 2,
      bare: false,
    });
    expect(strengthsIn(told('The sale'), phrasesOf('The sale')).size).toBe(0);
  });

  it('takes up to half of the parts from what stands around, and does not count these', () => {
    expect(beside('The sale', 'A lighthouse')).toMatchObject({ longest: 1 });
    expect(beside('The sale', 'A harbour')).toBeUndefined();
  });

  it('needs a telling part that is the topic’s alone', () => {
    expect(beside('A stone tower', 'The coast')).toBeUndefined();
  });
});
