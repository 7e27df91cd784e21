/** The click's scripts, put into a page that may be gone, or forbidden. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { World } from '../../../lib/extension/world';

const executeScript = vi.fn();
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));
vi.mock('../../../lib/extension/settings', () => ({
  loadSettings: async () => ({ width: 400, side: 'left', folded: [], highlight: true, history: true }),
}));
const { toggleIn } = await import('../../../lib/extension/injection');

type Injection = { files: string[] } | { func: (...args: unknown[]) => unknown; args: unknown[] };

/** A page that runs what is put into it. */
const page = async (injection: Injection) => [
  { result: 'func' in injection ? injection.func(...injection.args) : undefined },
];
const world = globalThis as World;

beforeEach(() => {
  executeScript.mockReset();
  executeScript.mockImplementation(page);
  world.sidelightToggle = vi.fn(() => ({ is: 'closed' as const }));
});

it('calls what the script has left, with the placement alone', async () => {
  expect(await toggleIn(7, () => {})).toEqual({ is: 'closed' });
  expect(executeScript.mock.calls.map(([{ target }]) => target)).toEqual([{ tabId: 7 }, { tabId: 7 }]);
  expect(world.sidelightToggle).toHaveBeenCalledExactlyOnceWith({ width: 400, side: 'left' });
});

it('tries a second time where a page goes in the moment of the click', async () => {
  executeScript.mockRejectedValueOnce(new Error('The frame was removed'));
  expect(await toggleIn(7, () => {})).toEqual({ is: 'closed' });
});

it('says where nothing may run, and where what runs gives nothing', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a browser page'));
  expect(await toggleIn(7, () => {})).toEqual({ is: 'refused_browser_page' });
  executeScript.mockResolvedValue([{}]);
  expect(await toggleIn(7, () => {})).toEqual({ is: 'refused_browser_page' });
});

it('lets other work be done when all has been sent, and before the page answers', async () => {
  const meanwhile = vi.fn(() => expect(executeScript).toHaveBeenCalledTimes(2));
  await toggleIn(7, meanwhile);
  expect(meanwhile).toHaveBeenCalledOnce();
});
