import { expect, it } from 'vitest';
import { withoutDateline } from '../../../lib/text/dateline';

it.each([
  ['NORVIK, May 19. /NORA/. The council met.', 'The council met.'],
  ['Norvik, 19 May /NORA/ The council met.', 'The council met.'],
  ['New Norvik, May 12 (NTI): “No,” the mayor said.', '“No,” the mayor said.'],
  ['NORVIK, Norland (NP) — The council met.', 'The council met.'],
  ['PORT NORVIK (NP) - 12 boats left.', '12 boats left.'],
  ['NORVIK – The council met.', 'The council met.'],
  ['НОРВИК, 19 мая. /НОРА/. Совет собрался.', 'Совет собрался.'],
  ['НОРВИК, 19 мая. Совет собрался.', 'Совет собрался.'],
])('%s', (text, rest) => {
  expect(withoutDateline(text)).toBe(rest);
});

it.each([
  'The Harbour Party (HP) — Norland’s oldest — lost.',
  'NORVIK is quiet.',
  'NATO — a league of states — met.',
  'Norvik – The Town on the Hill – is a film.',
  'On Friday, May 12 the council met.',
  '',
])('is none in “%s”', (text) => {
  expect(withoutDateline(text)).toBe(text);
});
