import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/vscode/**'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    globalSetup: ['test/build-cli-once.ts'],
    pool: 'threads',
    maxWorkers: 2,
  },
});
