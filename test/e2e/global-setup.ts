/** Builds the extension for both browsers, unless the caller has just done so. */
import { execFileSync } from 'node:child_process';

export default function setup(): void {
  if (process.env.SIDELIGHT_BUILT) return;
  for (const browser of ['chrome', 'firefox'])
    execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: 'inherit' });
}
