import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { DEFAULT_SETTINGS, readSettings } = await import('../../../lib/extension/settings');

it('keeps each choice that is right, and takes the default for what is not', () => {
  const kept = { width: 500, side: 'top', folded: ['claims'], highlight: 'yes', more: 1 };
  expect(readSettings(kept)).toEqual({ ...DEFAULT_SETTINGS, width: 500, folded: ['claims'] });
});

it.each([undefined, null, 'settings', 7, []])('takes the defaults where %o is kept', (kept) => {
  expect(readSettings(kept)).toEqual(DEFAULT_SETTINGS);
});
