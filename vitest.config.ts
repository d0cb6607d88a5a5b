import { defineConfig } from 'vitest/config';

// The golden files are held once the samples and what is found in them have met: GOLDEN=1 runs them till then.
const golden = process.env['GOLDEN'] === '1' ? ['test/golden/**/*.test.ts'] : [];

export default defineConfig({
  test: {
    include: ['test/{unit,property,protocol}/**/*.test.ts', 'test/tidy.test.ts', ...golden],
    testTimeout: 60_000,
  },
});
