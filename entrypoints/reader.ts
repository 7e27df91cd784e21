import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleReader } from '../lib/extension/toggle';

/** Runs at every click; what it returns goes to the background. */
export default defineUnlistedScript(() => toggleReader(window));
