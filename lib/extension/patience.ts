/** Asking a background that the browser may stop before it has answered. */
import browser from 'webextension-polyfill';
import type { Answer, ToBackground } from './messages';
import { askBackground } from './ports';

/** A stopped background starts in some 100 ms; together these stay within a second or so. */
const WAITS_MS = [10, 100, 200, 400, 400];

/** The extension was updated or removed: this page of it can reach nothing any more. */
export class ExtensionGoneError extends Error {}

/**
 * Asks, and asks again while no answer comes; parts of it may come several times.
 * @throws {ExtensionGoneError}, or the last failure.
 */
export async function askPatiently<M extends ToBackground>(
  message: M,
  onPart?: (part: Answer<M>) => void,
): Promise<Answer<M>> {
  for (const wait of WAITS_MS) {
    try {
      return await askBackground(message, onPart);
    } catch {
      if (!isConnected()) throw new ExtensionGoneError();
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return askBackground(message, onPart);
}

/** False once the extension was updated or removed under this script. */
export function isConnected(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
