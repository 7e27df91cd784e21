import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analysis } from '../lib/extension/analysis';
import type { BackgroundWorld } from '../lib/extension/on-demand';

/** Loaded by the background when something is to be read or looked up. */
export default defineUnlistedScript(() => {
  (globalThis as BackgroundWorld).sidelightAnalysis = analysis;
});
