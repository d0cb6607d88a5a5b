import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,golden,property,protocol}/**/*.test.ts', 'test/tidy.test.ts'],
    testTimeout: 60_000,
  },
});
