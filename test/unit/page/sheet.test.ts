import { expect, it } from 'vitest';
import { settle } from '../../../lib/page/sheet';

it.each([
  [0.05, 'shut'],
  [0.29, 'shut'],
  [0.31, 'half'],
  [0.6, 'half'],
  [0.8, 'full'],
  [1, 'full'],
])('a sheet let go of at %d of the window goes %s', (share, where) => {
  expect(settle(share)).toBe(where);
});
