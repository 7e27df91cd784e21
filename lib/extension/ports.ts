/** How messages go from one of Sidelight's contexts to another, and their answers come back. */
import browser, { type Runtime } from 'webextension-polyfill';
import { type Answer, isToBackground, readArticleAnswer, type ToBackground, type ToReader } from './messages';

/**
 * Asks over a port of its own: where a sidebar is closed while its `sendMessage` is under way, Firefox writes an
 * error to the console. The question is the port's name: a message over the port would be delivered only after the
 * background has been heard of, and one that is at work is not heard of for long.
 * @param onPart is given what the background can tell before it has the whole answer.
 * @throws when the background stops before it has answered: ask again.
 */
export function askBackground<M extends ToBackground>(
  message: M,
  onPart?: (part: Answer<M>) => void,
): Promise<Answer<M>> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: JSON.stringify(message) });
    const onMessage = (reply: unknown) => {
      const { part, answer } = reply as Reply<Answer<M>>;
      if (part) return onPart?.(part);
      end();
      resolve(answer as Answer<M>);
    };
    const onDisconnect = () => {
      end();
      reject(new Error(browser.runtime.lastError?.message ?? 'The background has stopped'));
    };
    // Firefox keeps whoever listens to a port, closed or not, for as long as the page is there.
    const end = () => {
      port.onMessage.removeListener(onMessage);
      port.onDisconnect.removeListener(onDisconnect);
      port.disconnect();
    };
    port.onMessage.addListener(onMessage);
    port.onDisconnect.addListener(onDisconnect);
  });
}

interface Reply<T> {
  part?: T;
  answer?: T;
}

/** Answers what is asked over ports; an answer that fails closes the port. */
export function answerBackground(
  answer: (
    message: ToBackground,
    sender: Runtime.MessageSender,
    tellPart: (part: unknown) => void,
  ) => Promise<unknown>,
): void {
  browser.runtime.onConnect.addListener((port) => {
    // A page that is kept for “back” closes its port with an error, which must have been looked at.
    const onDisconnect = () => {
      void browser.runtime.lastError;
      // Firefox keeps whoever listens to a closed port.
      port.onDisconnect.removeListener(onDisconnect);
    };
    port.onDisconnect.addListener(onDisconnect);
    const message = questionIn(port.name);
    if (!message || port.sender?.id !== browser.runtime.id) return port.disconnect();
    const post = (reply: Reply<unknown>) => {
      try {
        port.postMessage(reply);
      } catch {
        // The asker has gone meanwhile.
      }
    };
    answer(message, port.sender, (part) => post({ part })).then(
      (value) => post({ answer: value }),
      () => port.disconnect(),
    );
  });
}

/** @throws when the tab has no reader, as it was navigated or closed, or when its answer is not of the right form. */
export async function askReader<M extends ToReader>(tab: number, message: M): Promise<Answer<M>> {
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  if (message.type !== 'article') return answer as Answer<M>;
  return readArticleAnswer(answer) as Answer<M>;
}

function questionIn(name: string): ToBackground | undefined {
  try {
    const message: unknown = JSON.parse(name);
    return isToBackground(message) ? message : undefined;
  } catch {
    return undefined;
  }
}
