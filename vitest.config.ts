import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{unit,contract,gold}/**/*.test.ts'], testTimeout: 20_000 },
});
