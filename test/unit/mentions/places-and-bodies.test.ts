import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('metonyms', () => {
  test.each<[string, string]>([
    ['Tarn rejected the plan.', 'government-of-arvonia'],
    ['Talks between Tarn and Belmark go on.', 'government-of-arvonia'],
    ['Tarn has repeatedly denied it.', 'government-of-arvonia'],
    ['Tarn acknowledged the loss.', 'government-of-arvonia'],
    ['They sent a message to Tarn.', 'government-of-arvonia'],
    ['They urged Tarn to wait.', 'government-of-arvonia'],
    ['Even Tarn and the Belmark government will wait.', 'government-of-arvonia'],
    ['She wants Tarn to sign.', 'government-of-arvonia'],
    ['Tarn trade demands rattle farmers.', 'government-of-arvonia'],
    ['Tarn tariff threats go on.', 'government-of-arvonia'],
    ['Tarn trade fairs rattle farmers.', 'tarn'],
    ['It rained in Tarn.', 'tarn'],
    ['They flew to Tarn.', 'tarn'],
    ['TARN (Example Agency) – It rained.', 'tarn'],
    ['Tarn’s airport closed.', 'tarn'],
  ])('%s', (text, expected) => expect(linked(text)[0]).toMatch(new RegExp(`→ ${expected}$`)));

  test('of a city and its region, a list of regions means the region', () => {
    expect(linked('Fires burn in the Osk and Strand regions of Belmark.')[0]).toBe('Osk → osk-oblast');
  });
});

test.each<[string, string[]]>([
  ['The General Council voted.', ['General Council → northern-pact-general-council']],
  ['The Labour Party General Council voted.', []],
])('an organ that many bodies have: %s', (text, expected) => expect(linked(text)).toEqual(expected));
