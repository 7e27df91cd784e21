import { describe, expect, test } from 'vitest';
import { leadingCountry, readScene } from '../../../lib/mentions/scene';
import { passageOf, world } from './world';

const sceneOf = (text: string) =>
  readScene([passageOf(text)], world, { from: '2024-06-01', to: '2024-06-01' });

describe('what the names of an article show', () => {
  test('who is named in full, who by a short name that is known alone', () => {
    const { named, wellKnown } = sceneOf('Pavel Grund met Torben. Lake came.');
    expect([...named]).toEqual(['person/pavel-grund']);
    expect([...wellKnown]).toEqual(['person/ilva-torben']);
  });

  test('the country of a capital and its government, whichever is meant; none of several people’s family name', () => {
    const { countries } = sceneOf('Tarn waits. Grund came.');
    expect([...countries]).toEqual([['country/arvonia', 1]]);
  });

  test('acronyms with a meaning of the article’s own', () => {
    expect([...sceneOf('The new oral patient aid (NOPA) works.').redefined]).toEqual(['nopa']);
    expect([...sceneOf('The Nordic Organ of Peace and Amity (NOPA) works.').redefined]).toEqual(['nopa']);
    expect([...sceneOf('The Northern Pact (NOPA) met.').redefined]).toEqual([]);
  });

  test('people of a calling that the bearer of the name does not have', () => {
    const { strangers, named } = sceneOf('The striker Pavel Grund fell.');
    expect([...strangers]).toEqual(['grund']);
    expect([...named]).toEqual([]);
  });
});

describe('leadingCountry', () => {
  test.each<[string, string, string | undefined]>([
    ['named often enough, and alone', 'Arvonia, Arvonia and Arvonia.', 'country/arvonia'],
    ['named too seldom', 'Arvonia and Arvonia.', undefined],
    ['shared with another', 'Arvonia, Arvonia, Arvonia, Belmark and Belmark.', undefined],
  ])('%s', (_, text, expected) => expect(leadingCountry(sceneOf(text))).toBe(expected));
});
