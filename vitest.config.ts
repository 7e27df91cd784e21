import { defineConfig } from 'vitest/config';

/**
 * Files under test at a time. A test in a browser waits more than it works: fewer would leave a core idle.
 * Where times are held to their bounds, nothing runs beside what is measured.
 */
const SIDE_BY_SIDE = process.env.SIDELIGHT_STRICT ? 1 : 2;

/** Real browsers, with the extension as built. */
const browsers = {
  globalSetup: 'test/e2e/global-setup.ts',
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{unit,contract,gold}/**/*.test.ts'],
          maxWorkers: SIDE_BY_SIDE,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'components',
          globalSetup: 'test/components/views/gallery-setup.ts',
          include: ['test/components/**/*.test.{ts,tsx}'],
          maxWorkers: SIDE_BY_SIDE,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          ...browsers,
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/speed.test.ts'],
          maxWorkers: SIDE_BY_SIDE,
        },
      },
      {
        // Alone, for it measures.
        test: { name: 'speed', ...browsers, include: ['test/e2e/speed.test.ts'] },
      },
    ],
  },
});
