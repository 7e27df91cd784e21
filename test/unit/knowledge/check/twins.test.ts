import { expect, test } from 'vitest';
import { checkTwins } from '../../../../lib/knowledge/check/twins';
import { readRecords } from '../../../../lib/knowledge/validate';
import { person, post, SOURCES } from '../records';

const office = (more: object) => [{ post: 'post/minister', sources: SOURCES, ...more }];
const ryhor = (more: object) => person('ryhor', 'Ryhor Volkau', more);
const rihor = (more: object) => person('rihor', 'Rihor Wolkow', more);

function twins(...raw: object[]): string[] {
  const { records, problems } = readRecords([post('minister', 'Minister'), ...raw]);
  expect(problems).toEqual([]);
  return checkTwins(records).map(({ record, message }) => `${record}: ${message}`);
}

test('one person in two spellings holds one post', () => {
  expect(
    twins(
      ryhor({ offices: office({ from: '2018-08', to: '2022' }) }),
      rihor({ offices: office({ from: '2018-08-18', seen: '2024' }) }),
    ),
  ).toEqual([
    expect.stringMatching(/^person\/rihor: “Rihor Wolkow” and “Ryhor Volkau” \(person\/ryhor\) hold/),
  ]);
});

test('a term with no dates may lie at any time', () => {
  expect(
    twins(ryhor({ offices: office({}) }), rihor({ offices: office({ from: '2018', to: '2019' }) })),
  ).toHaveLength(1);
});

test.each([
  [
    'one follows the other, as a son his father',
    ryhor({ offices: office({ from: '2010-01-01', to: '2018-08-18' }) }),
    rihor({ offices: office({ from: '2018-08-18' }) }),
  ],
  [
    'Wikidata tells them apart',
    ryhor({ wikidata: 'Q11', offices: office({ from: '2018' }) }),
    rihor({ wikidata: 'Q12', offices: office({ from: '2018' }) }),
  ],
  ['they hold no post together', ryhor({ offices: office({ from: '2018' }) }), rihor({})],
])('two persons, as %s', (_, a, b) => {
  expect(twins(a, b)).toEqual([]);
});
