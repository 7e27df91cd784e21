/** The knowledge base: the pack that ships inside the extension, and those that the reader has added. */
import browser from 'webextension-polyfill';
import type { Knowledge } from '../knowledge/knowledge';
import { layered } from '../knowledge/layers';
import { Pack } from '../knowledge/pack/pack';
import { keptPacks } from '../library/packs';

/** Only a cache: a background that was stopped opens the packs again in a moment. */
let bundled: Promise<Pack> | undefined;
let opened: Promise<Knowledge> | undefined;

/**
 * All packs as one, the bundled first. Packs that cannot be read are left out, for they are an addition.
 * @throws when the extension's own file cannot be read.
 */
export function currentKnowledge(): Promise<Knowledge> {
  opened ??= openAll().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Packs were added or removed: they are read again when they are needed. */
export function forgetKnowledge(): void {
  opened = undefined;
}

async function openAll(): Promise<Knowledge> {
  const [own, added] = await Promise.all([bundledPack(), keptPacks().catch(() => [])]);
  return layered([own, ...openPacks(added)]);
}

/** Of the packs that were kept those that can be read: one that an earlier version has kept may be of another format. */
export function openPacks(kept: readonly { bytes: Uint8Array }[]): Pack[] {
  return kept.flatMap(({ bytes }) => {
    try {
      return [new Pack(bytes, true)];
    } catch {
      return [];
    }
  });
}

/** @throws when the extension's own file cannot be read. */
export function bundledPack(): Promise<Pack> {
  bundled ??= open().catch((error: unknown) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
}

async function open(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('/knowledge.pack'));
  // The browser has checked the extension's own files already.
  return new Pack(new Uint8Array(await response.arrayBuffer()), true);
}
