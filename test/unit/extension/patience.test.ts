import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const runtime = { id: 'the-extension' as string | undefined };
const askBackground = vi.fn();
vi.mock('webextension-polyfill', () => ({ default: { runtime } }));
vi.mock('../../../lib/extension/ports', () => ({ askBackground }));
const { askPatiently, ExtensionGoneError } = await import('../../../lib/extension/patience');

const QUESTION = { to: 'background', type: 'card', id: 'org/nato' } as const;

beforeEach(() => {
  vi.useFakeTimers();
  askBackground.mockReset();
  runtime.id = 'the-extension';
});
afterEach(() => void vi.useRealTimers());

it('asks again until the background answers', async () => {
  askBackground.mockRejectedValueOnce(new Error('stopped')).mockRejectedValueOnce(new Error('stopped'));
  askBackground.mockResolvedValueOnce('the card');
  const answer = askPatiently(QUESTION);
  await vi.runAllTimersAsync();
  expect(await answer).toBe('the card');
  expect(askBackground).toHaveBeenCalledTimes(3);
});

it('gives up after little more than a second, with the last failure', async () => {
  askBackground.mockRejectedValue(new Error('stopped for good'));
  const began = Date.now();
  const failure = expect(askPatiently(QUESTION)).rejects.toThrow('stopped for good');
  await vi.runAllTimersAsync();
  await failure;
  expect(Date.now() - began).toBeLessThanOrEqual(1_500);
});

it('knows when the extension itself is gone, and asks no more', async () => {
  runtime.id = undefined;
  askBackground.mockRejectedValue(new Error('context invalidated'));
  await expect(askPatiently(QUESTION)).rejects.toThrow(ExtensionGoneError);
  expect(askBackground).toHaveBeenCalledTimes(1);
});
