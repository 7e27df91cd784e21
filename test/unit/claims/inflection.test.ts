import { describe, expect, it, test } from 'vitest';
import { phrasesOf, weightOf } from '../../../lib/claims/cues';
import { baseOf } from '../../../lib/claims/inflection';
import { parseCue } from '../../../lib/knowledge/cues';

test.each([
  ['strikes', 'strike'],
  ['violating', 'violates'],
  ['denied', 'deny'],
  ['planned', 'plans'],
  ['breaches', 'breach'],
])('“%s” is a form of “%s”', (form, word) => expect(baseOf(form)).toBe(baseOf(word)));

test.each([
  ['ships', 'shipping lanes'],
  ['is', 'i'],
  ['press', 'pres'],
  ['unity', 'unit'],
])('“%s” is no form of “%s”', (form, word) => expect(baseOf(form)).not.toBe(baseOf(word)));

describe('cues of answers', () => {
  it('match in another number and tense', () => {
    expect(weightOf([parseCue('seize + region')], phrasesOf('They seized two regions.'))).toBe(2);
  });

  it('are negated in any of them', () => {
    expect(weightOf([parseCue('violates')], phrasesOf('They have not violated it.'))).toBe(0);
  });

  it('match stems as they are written', () => {
    expect(weightOf([parseCue('withdraw*')], phrasesOf('the withdrawal'))).toBe(1);
  });
});
