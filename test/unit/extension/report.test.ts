import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: {} } }));
const { stateOf } = await import('../../../lib/extension/report');
const { DEFAULT_SETTINGS } = await import('../../../lib/extension/settings');
type Report = Parameters<typeof stateOf>[0];

/** A report with just what decides between the states. */
function read(language: string, mentions: number): Report {
  const context = { article: { language }, mentions: Array.from({ length: mentions }, () => ({})) };
  return { status: 'read', context, today: '2026-11-22', settings: DEFAULT_SETTINGS } as unknown as Report;
}

describe('what the sidebar shows', () => {
  it.each<[Report, string]>([
    [{ status: 'loading' }, 'loading'],
    [{ status: 'not-article' }, 'not-article'],
    [{ status: 'gone' }, 'stale'],
    [{ status: 'page-changed' }, 'stale'],
    [{ status: 'extension-updated' }, 'extension-updated'],
    [{ status: 'failed', message: 'no pack' }, 'error'],
    [read('en', 3), 'ready'],
    [read('en', 0), 'ready'],
    [read('tr', 3), 'ready'],
    [read('tr', 0), 'unsupported'],
  ])('for %o is %s', (report, kind) => {
    expect(stateOf(report, false).kind).toBe(kind);
  });

  it('gives the language that is not read yet, and the report all the same when asked for it', () => {
    expect(stateOf(read('tr', 0), false)).toEqual({ kind: 'unsupported', language: 'tr' });
    expect(stateOf(read('tr', 0), true).kind).toBe('ready');
  });
});
