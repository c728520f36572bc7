import { defineConfig } from 'tsdown'

// Builds the library, the command line and the pool's worker. The viewer is built by Vite.
export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/node/worker.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: { entry: 'src/index.ts' },
  clean: ['dist/*.js', 'dist/*.d.ts'],
  fixedExtension: false,
})
