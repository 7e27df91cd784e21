/** Builds the gallery, once for all tests that look at it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export default async function setup(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('gallery.config.ts', import.meta.url)) });
}
