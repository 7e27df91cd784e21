import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('names that several parties have', () => {
  test.each<[string, string[]]>([
    ['Arvonia votes. The Labour Party leads.', ['Labour Party → labour-party-arvonia']],
    ['The Labour Party leads.', []],
    ['Belmark votes. The Labour Party of Belmark leads.', []],
    ['In Belmark, the Labour Party leads, as it does in Arvonia.', []],
    ['Arvonia’s Labour Party leads in Belmark.', ['Labour Party → labour-party-arvonia']],
  ])('%s', (text, expected) => {
    expect(linked(text).filter((each) => each.includes('Party'))).toEqual(expected);
  });
});
