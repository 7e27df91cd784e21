import { expect, test } from 'vitest';
import { withoutWrong } from '../../../lib/mentions/corrections';
import { link } from './world';

test('what a reader called wrong is left out, the same words for another entity stay', () => {
  const { mentions } = link('Pavel Grund met Ilva Torben.');
  expect(
    withoutWrong(mentions, [{ surface: 'PAVEL GRUND', not: 'person/pavel-grund' }]).map(
      ({ surface }) => surface,
    ),
  ).toEqual(['Ilva Torben']);
  expect(withoutWrong(mentions, [{ surface: 'Pavel Grund', not: 'person/somebody-else' }])).toHaveLength(2);
});
