import { defineConfig } from 'vitest/config';

// Tests run against the built packages: one copy of every module, the same one that plugins found at run time import.
export default defineConfig({
  test: {
    include: ['{packages,plugins,apps}/*/tests/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['packages/testing/server/globalSetup.ts'],
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
