import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: {} } }));
/** The questions that were put, to be answered in any order. */
const asked: { answer(report: object): void; part(report: object): void }[] = [];
vi.mock('../../../lib/extension/patience', () => ({
  ExtensionGoneError: class extends Error {},
  askPatiently: (_message: object, part: (report: object) => void) =>
    new Promise((answer) => asked.push({ answer, part })),
}));
const { latestReports, stateOf } = await import('../../../lib/extension/report');
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

describe('of the reports asked for', () => {
  const told: string[] = [];
  const tell = ({ status }: Report) => void told.push(status);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  beforeEach(() => {
    told.length = asked.length = 0;
  });

  it('parts and the whole are told', async () => {
    latestReports('a', tell, tell).read();
    asked[0]?.part(read('en', 1));
    asked[0]?.answer(read('en', 3));
    await settled();
    expect(told).toEqual(['reading', 'read']);
  });

  it('the last counts, whichever comes last', async () => {
    const { read: ask } = latestReports('a', tell, tell);
    ask();
    ask();
    asked[1]?.answer(read('en', 3));
    asked[0]?.part(read('en', 1));
    asked[0]?.answer({ status: 'failed', message: 'late' });
    await settled();
    expect(told).toEqual(['read']);
  });

  it('none is told once the page has moved on', async () => {
    const { read: ask, drop } = latestReports('a', tell, tell);
    ask();
    drop();
    asked[0]?.answer(read('en', 3));
    await settled();
    expect(told).toEqual([]);
  });
});
