import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkPack } from '../lib/extension/checked-pack';

/** A worker beside the settings page, which stays at hand: to check and compile 100,000 records takes many seconds. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
    const checked = checkPack(data);
    // Handed over, not copied: a pack may have hundreds of megabytes.
    postMessage(checked, { transfer: 'compiled' in checked ? [checked.compiled.buffer] : [] });
  });
});
