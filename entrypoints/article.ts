import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/extension/extraction';
import { world } from '../lib/extension/world';

/** Put into the page when the sidebar stands there. */
export default defineUnlistedScript(() => {
  world.sidelightExtract = extract;
});
