import { expect, test } from 'vitest';
import { corrected, withoutWrong } from '../../../lib/mentions/corrections';
import { link, world } from './world';

const AS_OF = { asOf: { from: '2024-06-01', to: '2024-06-01' } };

test('what a reader called wrong is left out, the same words for another entity stay', () => {
  const { mentions } = link('Pavel Grund met Ilva Torben.');
  expect(
    withoutWrong(mentions, [{ surface: 'PAVEL GRUND', not: 'person/pavel-grund' }]).map(
      ({ surface }) => surface,
    ),
  ).toEqual(['Ilva Torben']);
  expect(withoutWrong(mentions, [{ surface: 'Pavel Grund', not: 'person/somebody-else' }])).toHaveLength(2);
});

test('what was called wrong is a name not known', () => {
  const wrong = [{ surface: 'Ilva Torben', not: 'person/ilva-torben' }];
  const { mentions, unknown } = corrected(
    link('Pavel Grund met Ilva Torben.'),
    { wrong, chosen: [] },
    AS_OF,
    world,
  );
  expect(mentions.map(({ surface }) => surface)).toEqual(['Pavel Grund']);
  expect(unknown).toEqual([{ start: 16, end: 27, surface: 'Ilva Torben' }]);
});

test('a choice once made holds for the same words, and only among their candidates', () => {
  const open = { start: 0, end: 5, surface: 'Grund', candidates: ['person/a', 'person/pavel-grund'] };
  const found = { mentions: [], titleMentions: [], ambiguous: [open], unknown: [] };
  const choose = (is: string) =>
    corrected(found, { wrong: [], chosen: [{ surface: 'GRUND', is }] }, AS_OF, world);
  expect(choose('person/pavel-grund').mentions).toMatchObject([
    { start: 0, end: 5, surface: 'Grund', entity: 'person/pavel-grund', kind: 'person', confidence: 1 },
  ]);
  expect(choose('person/pavel-grund').ambiguous).toEqual([]);
  expect(choose('person/somebody-else')).toEqual(found);
});
