/** The article of a tab is read once for its sidebar, begun before that asks. */
import { beforeEach, expect, it, vi } from 'vitest';
import { readingOf } from '../reading';

const askReader = vi.fn();
const keepReport = vi.fn(async () => {});
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../lib/extension/ports', () => ({ askReader }));
const bringExtractor = vi.fn(async () => {});
vi.mock('../../../lib/extension/injection', () => ({ bringExtractor }));
vi.mock('../../../lib/library/history', () => ({ keepReport }));
vi.mock('../../../lib/extension/corrections', () => ({
  loadCorrections: async () => ({ wrong: [], chosen: [] }),
}));
const settings = { history: false };
vi.mock('../../../lib/extension/settings', () => ({ loadSettings: async () => settings }));
vi.mock('../../../lib/extension/knowledge', async () => {
  const { knowledgeFrom } = await import('../../../lib/knowledge/open');
  return { currentKnowledge: async () => knowledgeFrom([]) };
});
type ReadAnswer = import('../../../lib/extension/messages').ReadAnswer;
const { beginReading, endReading, reportFor } = await import('../../../lib/extension/reading');

let id = 0;
const tab = (more: object = {}) => {
  id += 1;
  return { id, ...more } as unknown as Parameters<typeof beginReading>[0];
};
const { article: ARTICLE } = readingOf('The ministers met in Geneva on Thursday.');
const ignored = () => {};

beforeEach(() => {
  settings.history = false;
  keepReport.mockClear();
  askReader.mockReset();
  askReader.mockResolvedValue({ article: ARTICLE });
});

it('reads once what was begun at the click, and tells the head before the whole', async () => {
  const heads: unknown[] = [];
  const here = tab();
  beginReading(here, 'a');
  const report = await reportFor(here, 'a', (head) => heads.push(head));
  expect(askReader).toHaveBeenCalledTimes(1);
  expect(heads).toMatchObject([{ status: 'read', context: { article: { title: ARTICLE.title } } }]);
  expect(report).toMatchObject({ status: 'read', context: { article: { text: ARTICLE.text } } });
});

it('tells of a long article who is in it, before the rest is known', async () => {
  const parts: ReadAnswer[] = [];
  const here = tab();
  const { article } = readingOf('Marta Lindqvist met Jonas Feldmann in the hall on Thursday. '.repeat(400));
  askReader.mockResolvedValue({ article });
  const report = await reportFor(here, 'a', (part) => parts.push(part));
  const unknown = [...parts, report].map((each) => each.status === 'read' && each.context.unknown.length);
  expect(unknown).toEqual([0, expect.any(Number), expect.any(Number)]);
  expect(unknown[1]).toBeGreaterThan(0);
  expect(parts[1]).toMatchObject({ context: { statements: [], events: [], claims: [] } });
});

it('reads again for who asks again, for another sidebar, and after a stop of the background', async () => {
  const here = tab();
  await reportFor(here, 'a', ignored);
  expect(askReader).toHaveBeenCalledTimes(1);
  await reportFor(here, 'a', ignored);
  expect(askReader).toHaveBeenCalledTimes(2);
  await reportFor(here, 'b', ignored);
  expect(askReader).toHaveBeenCalledTimes(3);
});

it.each([
  [{ article: { ...ARTICLE, readable: false } }, { status: 'not-article' }],
  [{ failure: 'too deep' }, { status: 'failed', message: 'too deep' }],
  [undefined, { status: 'gone' }],
])('says of %o what there is to say, without a head', async (answer, report) => {
  askReader.mockResolvedValue(answer);
  const onHead = vi.fn();
  expect(await reportFor(tab(), 'a', onHead)).toEqual(report);
  expect(onHead).not.toHaveBeenCalled();
});

it('tells of a page that cannot be reached', async () => {
  askReader.mockRejectedValue(new Error('no receiver'));
  expect(await reportFor(tab(), 'a', ignored)).toEqual({ status: 'failed', message: 'no receiver' });
});

it('ends when its sidebar is closed, not when an earlier one was', async () => {
  const here = tab();
  beginReading(here, 'b');
  expect(endReading(here.id ?? 0, 'a')).toBe(false);
  expect(await reportFor(here, 'b', ignored)).toMatchObject({ status: 'read' });
  const closed = reportFor(here, 'b', ignored);
  expect(endReading(here.id ?? 0, 'b')).toBe(true);
  expect(await closed).toEqual({ status: 'gone' });
  expect(endReading(here.id ?? 0, 'b')).toBe(true);
});

it('keeps the report where that is wanted, and nothing of a private window', async () => {
  await reportFor(tab(), 'a', ignored);
  expect(keepReport).not.toHaveBeenCalled();
  settings.history = true;
  await reportFor(tab({ incognito: true }), 'a', ignored);
  expect(keepReport).not.toHaveBeenCalled();
  await reportFor(tab(), 'a', ignored);
  expect(keepReport).toHaveBeenCalledTimes(1);
  keepReport.mockRejectedValueOnce(new Error('full'));
  expect(await reportFor(tab(), 'a', ignored)).toMatchObject({ status: 'read' });
});
