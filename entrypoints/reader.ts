import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleReader } from '../lib/extension/toggle';
import { world } from '../lib/extension/world';

/** Put into the page at every click, and then called. */
export default defineUnlistedScript(() => {
  world.sidelightToggle = (placement) => toggleReader(window, placement);
});
