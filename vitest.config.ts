import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['test/{unit,contract,gold}/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        test: {
          name: 'components',
          globalSetup: 'test/components/views/gallery-setup.ts',
          include: ['test/components/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Real browsers, with the extension as built: one after the other, for they share the screen and the clock.
        test: {
          name: 'e2e',
          globalSetup: 'test/e2e/global-setup.ts',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
