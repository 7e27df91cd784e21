/** What Sidelight's scripts leave for each other in the content script's own world, which pages cannot see. */
import type { extract } from './extraction';
import type { Reader } from './reader';
import type { Placement } from './settings';
import type { ToggleResult } from './toggle';

export interface World {
  /** The reader of this page, while its sidebar is open. */
  sidelightReader?: Reader;
  /** Left by `reader.js`. */
  sidelightToggle?: (placement: Placement) => ToggleResult;
  /** Left by `article.js`. */
  sidelightExtract?: typeof extract;
}

export const world = globalThis as World;
