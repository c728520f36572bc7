import { defineConfig } from 'tsdown'

// What is measured is bundled as what users run; the libraries that it is measured beside are loaded as they are.
export default defineConfig({
  entry: { bench: 'main.ts', graph: 'graph-main.ts', neo4j: 'neo4j-main.ts' },
  outDir: '../../artifacts/bench',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  deps: { neverBundle: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise', 'neo4j-driver'] },
  fixedExtension: false,
  dts: false,
  logLevel: 'warn',
})
