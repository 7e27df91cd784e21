/** One click: opens the sidebar where there is none, closes it where there is one. */
import { openReader, type Reader } from './reader';
import { DEFAULT_SETTINGS, type Placement } from './settings';

/** `opened_unseen`: the page does not display its root. */
export type ToggleResult = 'opened' | 'opened_unseen' | 'closed' | 'refused_document' | 'refused_sandbox';

/** What lies in the content script's own world, which pages cannot see. */
interface World {
  sidelightReader?: Reader;
  /** Left here by the background before each click: the page's process may not read the storage itself. */
  sidelightPlacement?: Placement;
}
const world = globalThis as World;

export function toggleReader(window: Window): ToggleResult {
  if (world.sidelightReader) {
    world.sidelightReader.close();
    return 'closed';
  }
  const refusal = refusalOf(window);
  if (refusal) return refusal;
  world.sidelightReader = openReader(window, world.sidelightPlacement ?? DEFAULT_SETTINGS, () => {
    world.sidelightReader = undefined;
  });
  return window.getComputedStyle(window.document.documentElement).display === 'none'
    ? 'opened_unseen'
    : 'opened';
}

/** Runs in the content script's world, alone: it may use nothing from outside of itself. */
export function leavePlacement(placement: Placement): void {
  (globalThis as World).sidelightPlacement = placement;
}

function refusalOf({ document, location, origin }: Window & { origin?: string }): ToggleResult | undefined {
  if (!(document.documentElement instanceof HTMLElement)) return 'refused_document';
  if (!/html|^text\/plain/.test(document.contentType)) return 'refused_document';
  // The frame would inherit the sandbox, and its scripts would not run.
  if (origin === 'null' && location.protocol.startsWith('http')) return 'refused_sandbox';
  return undefined;
}
