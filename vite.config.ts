import { defineConfig } from 'vitest/config'

// The viewer's build, and the one configuration of the tests.
export default defineConfig({
  root: 'viewer',
  base: './',
  build: { outDir: '../dist/viewer', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/e2e/chromium.ts'],
    // A server that lives for seconds starts sooner without the optimising compiler.
    env: { RECHECK_BACKEND: 'pure', JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' },
    reporters: ['default', ['json', { outputFile: 'artifacts/tests.json' }]],
    // Two even on two cores: tests with a server mostly wait for it.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'extractors/**/*.ts', 'graph/**/*.ts'],
      exclude: ['src/cli/**', 'src/node/worker.ts', 'src/model.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { 'src/**': { lines: 90 }, 'extractors/**': { lines: 90 }, 'graph/**': { lines: 90 } },
    },
  },
})
