import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredName, isProper } from '../../../lib/events/names';
import { nameStems, stemsOf } from '../../../lib/events/stems';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { event, norland } from './records';

const knowledge = knowledgeFrom([
  norland,
  event('kites', 'Kites over Norland', {
    names: ['October 7 kites', 'Norland'],
    kind: 'attack',
    from: '2025-02-26',
    participants: ['country/norland'],
  }),
]);
const kites = knowledge.event('event/kites');
if (!kites) throw new Error('the event is in the base');
const covered = (text: string, named: string[]) =>
  coveredName(kites, { stems: stemsOf(text), named: new Set(named), around: new Set(named) }, knowledge);

describe('coveredName', () => {
  it('finds the words in any order and form', () => {
    expect(covered('He saw a kite enter Norlandic skies', ['country/norland'])).toBe('Kites over Norland');
  });

  it('wants the party to be named as such', () => {
    expect(covered('He saw a kite in Norland', [])).toBeUndefined();
  });

  it('takes a country named before only where the text names no other', () => {
    const stems = stemsOf('A kite was seen');
    const around = new Set(['country/norland', 'country/sudmark']);
    expect(coveredName(kites, { stems, named: new Set(), around }, knowledge)).toBe('Kites over Norland');
    const named = new Set(['country/sudmark']);
    expect(coveredName(kites, { stems, named, around }, knowledge)).toBeUndefined();
  });

  it('wants more than the party', () => {
    expect(covered('Norland voted', ['country/norland'])).toBeUndefined();
  });

  it('holds for every text that has a name in it', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = [...before, 'Norland', ...after, 'kites'].join(' ');
        expect(covered(text, ['country/norland'])).toBe('Kites over Norland');
      }),
    );
  });
});

describe('isProper', () => {
  it.each([
    ['October 7 kites', true],
    ['kites in Norland', false],
    ['Operation Kite in Norland', true],
    ['Norland kites', false],
  ])('%s: %s', (name, is) => {
    expect(isProper(name, kites, knowledge)).toBe(is);
  });
});

describe('nameStems', () => {
  it('leaves out small words and years', () => {
    expect(nameStems('The 2025 kites over the hills')).toEqual(['kite', 'hill']);
  });
});
