import { describe, expect, it } from 'vitest';
import { ANNA, said, TOMAS } from '../said';

describe('whose words they are, where nouns and asides stand between', () => {
  it.each<[string, string[]]>([
    [`${TOMAS} on Monday (September 4) said that the quay was late.`, ['tomas-lind']],
    [`The Harbour Office (HO) on Friday confirmed that talks go on.`, ['?']],
    [
      '“It is late,” said [Harbour](org/harbour) administrator Mary Dow, who will leave.',
      ['? > It is late,'],
    ],
    ['“It is late,” said [Harbour](org/harbour) on Monday.', ['harbour > It is late,']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('a participle behind its noun tells nothing', () => {
  it.each<[string, string[]]>([
    [`The man accused of theft died, ${ANNA} said.`, ['anna-berg']],
    [`${TOMAS} accused ${ANNA} of theft.`, ['tomas-lind']],
    [`${TOMAS} was accused of theft by ${ANNA}.`, ['anna-berg']],
    [`${TOMAS} has rejected claims suggesting that he is behind it.`, ['tomas-lind']],
    [`The mother of hostage soldier Mary Dow called for an end to it.`, []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('whose words stand within those of others', () => {
  it.each<[string, string[]]>([
    [`${TOMAS} claimed that ${ANNA} had told him “you will lose”.`, ['tomas-lind > you will lose']],
    [`According to ${TOMAS}, during the talks, ${ANNA} offered a ship.`, ['tomas-lind']],
    [
      `${TOMAS} denied the report of the [Harbour](outlet/harbour), which called him a “liar in chief”.`,
      ['? > liar in chief < harbour', 'tomas-lind < harbour'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('a word in capitals for stress', () =>
  it('is nobody', () => expect(said(`Of course ${TOMAS} is a VERY worried man, we KNOW.`)).toEqual([])));
