import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkPack } from '../lib/extension/checked-pack';

/** A worker beside the settings page, which stays at hand: to check and compile 100,000 records takes many seconds. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => postMessage(checkPack(data)));
});
