/**
 * Where the sidebar shall stand: left by the background in the content script's own world at each click, for the
 * page's process may not read the extension's storage.
 */
import type { Placement } from './settings';

interface World {
  sidelightPlacement?: Placement;
}

/** Runs in the page, alone: it may use nothing from outside of itself. */
export function leavePlacement(placement: Placement): void {
  (globalThis as World).sidelightPlacement = placement;
}

export function placementLeft(): Placement | undefined {
  return (globalThis as World).sidelightPlacement;
}
