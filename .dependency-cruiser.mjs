const shared = '^src/((model|text|errors)\\.ts$|yaml/)'
const packages = 'node_modules'

/** A stage may import itself, the shared kernel and packages. */
const alone = (name, folder) => ({
  name: `${name}-stands-alone`,
  comment: `${folder} is a stage: it knows itself and the shared kernel, never another stage. Stages meet in src/pipeline.ts, so data cannot flow backwards.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { pathNot: [`^${folder}/`, shared, packages] },
})

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one: neither can be read, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    alone('ingest', 'src/ingest'),
    alone('extractors', 'extractors'),
    alone('graph', 'graph'),
    alone('scoring', 'src/scoring'),
    {
      name: 'kernel-imports-nothing',
      comment:
        'Everything imports the kernel; were it to import something of ours, everything would depend on that.',
      severity: 'error',
      from: { path: shared },
      to: { pathNot: [shared, packages] },
    },
    {
      name: 'node-at-the-edge',
      comment:
        'Ingest, extraction and graph also run in a browser; what needs Node lives in src/node and src/cli.',
      severity: 'error',
      from: { path: '^(src|extractors|graph|viewer)/', pathNot: '^src/(node|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'edge-stays-outside',
      comment:
        'Pipeline, public API and viewer must load in a browser, so they cannot reach src/node or src/cli.',
      severity: 'error',
      from: { path: '^(viewer/|src/(pipeline|index)\\.ts$)' },
      to: { path: '^src/(node|cli)/' },
    },
    {
      name: 'nothing-imports-the-viewer',
      comment: 'The viewer is a leaf: it reads what a build leaves.',
      severity: 'error',
      from: { pathNot: '^(viewer|test)/' },
      to: { path: '^viewer/' },
    },
    {
      name: 'nothing-imports-the-command-line',
      comment: 'Argument parsing and exit codes are the outermost layer.',
      severity: 'error',
      from: { pathNot: '^(src/cli|test)/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'commands-load-late',
      comment:
        'The command line loads all commands at its start. What takes a quarter of a second to load is imported where it runs.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^(src/pipeline|extractors/index|src/node/(build|add|mine))\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Test code must not reach users.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'only-declared-packages',
      comment:
        'A package that package.json does not name may vanish with the next install; a shipped file needs runtime dependencies only.',
      severity: 'error',
      from: { path: '^(src|extractors|graph)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and that is no entry point is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(src|extractors|graph|viewer)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
