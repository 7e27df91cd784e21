import { describe, expect, test } from 'vitest';
import type { Post } from '../../../lib/knowledge/schema';
import { hasTitle, postsOf } from '../../../lib/mentions/posts';
import type { TitlePhrase } from '../../../lib/mentions/titles';
import { isCivilServant } from '../../../lib/mentions/words/secretaries';
import { world } from './world';

const title = (parts: Pick<TitlePhrase, 'roles'> & Partial<TitlePhrase>): TitlePhrase => ({
  start: 0,
  end: 0,
  firstToken: 0,
  endToken: 1,
  roleToken: 0,
  roleEnd: 1,
  posts: [],
  of: [],
  ...parts,
});

describe('postsOf', () => {
  test.each<[string, TitlePhrase, string[]]>([
    [
      'a role in a country',
      title({ roles: ['president'], of: ['country/arvonia'] }),
      ['post/president-of-arvonia'],
    ],
    [
      'a role at the country’s government',
      title({ roles: ['foreign-minister'], of: ['org/government-of-arvonia'] }),
      ['post/foreign-minister-of-arvonia'],
    ],
    [
      'a role at somebody of the country',
      title({ roles: ['spokesperson'], of: ['person/ilva-torben'] }),
      ['post/green-palace-spokesman'],
    ],
    ['a body that is not the state’s', title({ roles: ['president'], of: ['org/northern-pact'] }), []],
    ['a role alone', title({ roles: ['president'] }), []],
    [
      'a title of its own',
      title({ roles: [], posts: ['post/green-palace-spokesman'] }),
      ['post/green-palace-spokesman'],
    ],
    [
      'a title of its own, but another country’s',
      title({ roles: [], posts: ['post/green-palace-spokesman'], of: ['country/belmark'] }),
      [],
    ],
  ])('%s', (_, phrase, expected) => expect(postsOf(phrase, world)).toEqual(expected));
});

test('a department’s secretary is an official in some states, a minister in others', () => {
  expect(isCivilServant('secretary', ['country/india'])).toBe(true);
  expect(isCivilServant('minister', ['country/india'])).toBe(false);
  expect(isCivilServant('secretary', ['country/philippines'])).toBe(false);
});

describe('hasTitle', () => {
  const post = world.post('post/foreign-minister-of-arvonia') as Post;
  test.each<[string, TitlePhrase, boolean]>([
    ['a minister without the department', title({ roles: ['minister'] }), true],
    ['a minister of that country', title({ roles: ['minister'], of: ['country/arvonia'] }), true],
    ['a minister of another', title({ roles: ['minister'], of: ['country/belmark'] }), false],
    ['another role', title({ roles: ['president'] }), false],
  ])('%s: %s', (_, phrase, expected) => expect(hasTitle(post, phrase, world)).toBe(expected));
});
