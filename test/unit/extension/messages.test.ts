/** What is a message and what is not. */
import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { isToReader, isToSidebar } = await import('../../../lib/extension/messages');

const PANEL = '0123456789abcdef0123456789abcdef';

it('knows the messages of the reader and of the sidebar', () => {
  expect(isToReader({ to: 'reader', type: 'go-to', panel: PANEL, span: { start: 0, end: 4 } })).toBe(true);
  expect(isToReader({ to: 'reader', type: 'go-to', panel: PANEL, span: { start: -1, end: 4 } })).toBe(false);
  expect(isToReader({ to: 'reader', type: 'close' })).toBe(false);
  expect(isToSidebar({ to: 'sidebar', type: 'page-changed', panel: PANEL })).toBe(true);
  expect(isToSidebar({ to: 'sidebar', type: 'page-changed', panel: '' })).toBe(false);
});
