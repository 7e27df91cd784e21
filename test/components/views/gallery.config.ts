/** Builds the gallery alone, for the tests that look at it in a browser. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('../../../entrypoints/gallery'),
  publicDir: path('../../../assets/public'),
  base: './',
  logLevel: 'warn',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: { outDir: path('../../../.output/gallery'), emptyOutDir: true, target: 'es2022' },
});
