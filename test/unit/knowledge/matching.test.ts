import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { tokenise } from '../../../lib/text/tokens';
import { country, event, org, person, place, post } from './records';

const knowledge = knowledgeFrom([
  country('norland', 'Norland', {
    names: [
      { text: 'NL', kind: 'acronym', exactCase: true },
      { text: 'Norlandic', kind: 'demonym' },
    ],
  }),
  country('turkiye', 'Türkiye', { names: ['Turkey'] }),
  org('who', 'World Health Board', { names: [{ text: 'WHO', kind: 'acronym' }] }),
  org('nato', 'Northern Alliance', { names: [{ text: 'NATO', kind: 'acronym' }] }),
  org('government', 'Government of Norland', { names: [{ text: 'Norhaven', kind: 'metonym' }] }),
  place('norhaven', 'Norhaven', { names: [{ text: 'Port Norhaven', not: ['Street'] }] }),
  place('kiev', 'Kyiv', { names: [{ text: 'Kiev', not: ['cutlet', 'chicken'] }] }),
  place('saint-olaf', 'St. Olaf', {}),
  person('ada-o-brien', 'Ada O’Brien', {}),
  person('jose-marti', 'José Martí', { names: [{ text: 'Хосе Марти', lang: 'ru', kind: 'full' }] }),
  person('ivan-volkov', 'Ivan P. Volkov', { names: ['Ivan Volkov'] }),
  person('li-wei', 'Li Wei', { familyName: 'Li', names: [{ text: '李伟', lang: 'zh', kind: 'full' }] }),
  person('al-hadi', 'Omar al-Hadi', {}),
  post('premier', 'Premier of Norland', { titles: ['Norlandic premier'] }),
  event('2031-peace-talks', '2031-05', { names: ['Norhaven peace talks'] }),
]);

/** The matched words with the ids they may mean. */
function matches(text: string): string[] {
  return knowledge.match(tokenise(text)).map(
    ({ start, end, refs }) =>
      `${text.slice(start, end)} = ${refs
        .map(({ id }) => id)
        .sort()
        .join(', ')}`,
  );
}

describe('matching', () => {
  test.each([
    ['a possessive ending stays outside', 'Norland’s harbour', ['Norland = country/norland']],
    [
      'a hyphen parts two names',
      'the Volkov-Martí meeting',
      ['Volkov = person/ivan-volkov', 'Martí = person/jose-marti'],
    ],
    ['a hyphen within a name may be a space', 'Omar al Hadi', ['Omar al Hadi = person/al-hadi']],
    [
      'diacritics do not matter',
      'Jose Marti and Turkiye',
      ['Jose Marti = person/jose-marti', 'Turkiye = country/turkiye'],
    ],
    ['any apostrophe will do', "Ada O'Brien", ["Ada O'Brien = person/ada-o-brien"]],
    [
      'headlines in capitals',
      'VOLKOV VISITS NORLAND',
      ['VOLKOV = person/ivan-volkov', 'NORLAND = country/norland'],
    ],
    ['a name needs a capital', 'the turkey was roasted', []],
    ['a short acronym needs all of them', 'Who knows what the WHO said', ['WHO = org/who']],
    ['a longer acronym does not', 'Nato and NATO', ['Nato = org/nato', 'NATO = org/nato']],
    ['exact case', 'nl Nl NL', ['NL = country/norland']],
    ['the longest name wins', 'Norhaven peace talks', ['Norhaven peace talks = event/2031-peace-talks']],
    ['all meanings are given', 'Norhaven', ['Norhaven = org/government, place/norhaven']],
    [
      'a ruled-out name gives way to the next shorter',
      'near Port Norhaven Street',
      ['Norhaven = org/government, place/norhaven'],
    ],
    ['a neighbour rules a name out', 'a Kiev cutlet, chicken Kiev, Kiev', ['Kiev = place/kiev']],
    ['across a hyphen too', 'Kiev-cutlet', []],
    [
      'initials with and without stops',
      'Ivan P. Volkov, Ivan P Volkov',
      ['Ivan P. Volkov = person/ivan-volkov', 'Ivan P Volkov = person/ivan-volkov'],
    ],
    [
      'abbreviations with and without stops',
      'St Olaf, St. Olaf',
      ['St Olaf = place/saint-olaf', 'St. Olaf = place/saint-olaf'],
    ],
    ['a sentence end is no such stop', 'He met Ivan. Volkov left.', ['Volkov = person/ivan-volkov']],
    ['no name runs over a paragraph', 'He met Ivan\n\nVolkov left', ['Volkov = person/ivan-volkov']],
    ['a no-break space is a space', 'Ivan\u00a0Volkov', ['Ivan\u00a0Volkov = person/ivan-volkov']],
    ['other scripts', 'Приехал Хосе Марти', ['Хосе Марти = person/jose-marti']],
    ['scripts without spaces', '昨天李伟在北方说', ['李伟 = person/li-wei']],
    ['a family name that comes first', 'Mr Li', ['Li = person/li-wei']],
    ['titles', 'the Norlandic premier', ['Norlandic premier = post/premier']],
    ['demonyms', 'a Norlandic ship', ['Norlandic = country/norland']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(matches(text)).toEqual(expected);
  });

  test('a derived family name is marked as such', () => {
    const [hit] = knowledge.match(tokenise('Volkov'));
    expect(hit?.refs).toEqual([{ id: 'person/ivan-volkov', kind: 'short', lang: 'en', derived: true }]);
  });

  test('hits are in order, do not overlap, and lie on their tokens', () => {
    const words = fc.constantFrom(
      'Norland',
      'Port',
      'Norhaven',
      'Street',
      'peace',
      'talks',
      'Ivan',
      'P.',
      '-',
      'Volkov',
      '’s',
      '\n\n',
      'WHO',
      'х',
      '李伟',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom(' ', '', '\u00a0'), (parts, space) => {
        const text = parts.join(space);
        const tokens = tokenise(text);
        let last = 0;
        for (const { start, end, firstToken, endToken, refs } of knowledge.match(tokens)) {
          expect(start).toBe(tokens[firstToken]?.start);
          expect(end).toBe(tokens[endToken - 1]?.stemEnd);
          expect(firstToken).toBeGreaterThanOrEqual(last);
          expect(refs.length).toBeGreaterThan(0);
          last = endToken;
        }
      }),
    );
  });

  test('every name is found where it stands alone', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 30,
          selector: (parts) => parts.join(''),
        }),
        (names) => {
          const many = knowledgeFrom(names.map((parts, i) => place(`p${i}`, parts.join(' '))));
          names.forEach((parts, i) => {
            const hits = many.match(tokenise(parts.join(' ')));
            expect(hits.flatMap(({ refs }) => refs.map(({ id }) => id))).toContain(`place/p${i}`);
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});
