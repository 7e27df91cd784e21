/** What enters the background: only well-formed messages, only from the extension, and the right part of it. */
import { beforeEach, expect, it, vi } from 'vitest';

const ID = 'the-extension';
const PANEL = '0123456789abcdef0123456789abcdef';

/** The background's side of a port; what it posts is kept. */
class FakePort {
  readonly posted: unknown[] = [];
  disconnected = false;
  constructor(
    readonly sender: object,
    readonly name: string,
  ) {}
  postMessage(message: unknown) {
    this.posted.push(message);
  }
  disconnect() {
    this.disconnected = true;
  }
  readonly onDisconnect = { addListener: () => {} };
}

let connect: (port: FakePort) => void;
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: ID, onConnect: { addListener: (listener: typeof connect) => (connect = listener) } },
  },
}));
const { answerBackground } = await import('../../../lib/extension/ports');

const answer = vi.fn(
  async (message: { type: string }, _sender: unknown, _tellPart: (part: unknown) => void) =>
    `answer to ${message.type}`,
);
beforeEach(() => {
  answer.mockClear();
  answerBackground(answer);
});

const send = (message: unknown, sender?: object) => ask(JSON.stringify(message), sender);

async function ask(name: string, sender: object = { id: ID }): Promise<FakePort> {
  const port = new FakePort(sender, name);
  connect(port);
  await new Promise((resolve) => setTimeout(resolve));
  return port;
}

it('answers a well-formed message', async () => {
  const port = await send({ to: 'background', type: 'read', panel: PANEL });
  expect(port.posted).toEqual([{ answer: 'answer to read' }]);
});

it.each([
  ['nothing', null],
  ['a text', 'read'],
  ['another receiver', { to: 'reader', type: 'article', panel: PANEL }],
  ['an unknown type', { to: 'background', type: 'eval', code: '1' }],
  ['a secret of the wrong form', { to: 'background', type: 'read', panel: '<script>' }],
  ['an endless query', { to: 'background', type: 'search', query: 'x'.repeat(201) }],
  [
    'a message to pass on that is none',
    { to: 'background', type: 'pass-on', message: { to: 'background', type: 'closed', panel: PANEL } },
  ],
])('closes the port on %s', async (_what, message) => {
  const port = await send(message);
  expect(port).toMatchObject({ posted: [], disconnected: true });
  expect(answer).not.toHaveBeenCalled();
});

it.each(['', 'read', '{"to":'])('closes a port that has no question for its name: “%s”', async (name) => {
  const port = await ask(name);
  expect(port).toMatchObject({ posted: [], disconnected: true });
});

it('tells what it can before the whole answer', async () => {
  answer.mockImplementationOnce(async (_message, _sender, tellPart) => {
    tellPart('the head');
    return 'the whole';
  });
  const port = await send({ to: 'background', type: 'read', panel: PANEL });
  expect(port.posted).toEqual([{ part: 'the head' }, { answer: 'the whole' }]);
});

it('closes the port on another sender than the extension itself', async () => {
  const port = await send({ to: 'background', type: 'closed', panel: PANEL }, { id: 'another-extension' });
  expect(port).toMatchObject({ posted: [], disconnected: true });
});

it('closes the port where the answer fails', async () => {
  answer.mockRejectedValueOnce(new Error('broken'));
  const port = await send({ to: 'background', type: 'closed', panel: PANEL });
  expect(port).toMatchObject({ posted: [], disconnected: true });
});
