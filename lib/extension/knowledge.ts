/** The knowledge base that ships inside the extension. */
import browser from 'webextension-polyfill';
import type { Knowledge } from '../knowledge/knowledge';
import { openPack } from '../knowledge/open';

/** Only a cache: a background that was stopped opens the pack again in a moment. */
let opened: Promise<Knowledge> | undefined;

/** @throws when the extension's own file cannot be read. */
export function bundledKnowledge(): Promise<Knowledge> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL('/knowledge.pack'));
  return openPack(new Uint8Array(await response.arrayBuffer()));
}
