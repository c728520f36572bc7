/** The library: every stage as a function. Runs in Node and in a browser. */
export type { Explanation } from '../extractors/explaining/explanation.ts'
export {
  createExtractor,
  type Extractor,
  type ExtractorOptions,
  explain,
  extract,
  rulePackHash,
} from '../extractors/index.ts'
export { type MinedName, type MinedTable, readTable as readNameTable } from '../extractors/mining/table.ts'
export type { Pack, PackName, PackType } from '../extractors/packs/pack.ts'
export { type PackText, readPacks } from '../extractors/packs/read.ts'
export { buildGraph } from '../graph/build.ts'
export {
  type ClusterOptions,
  clusterGraph,
  communitiesOf,
  continued,
  type EarlierCommunities,
} from '../graph/cluster.ts'
export {
  type Changes,
  diffGraphs,
  type EdgeRef,
  type GraphDiff,
  type IdentityChange,
  isSameGraph,
  type ResultRef,
} from '../graph/diff.ts'
export { EXPORTERS } from '../graph/export/index.ts'
export { layoutGraph } from '../graph/layout.ts'
export { type Linked, linkCorpus, linkFacts } from '../graph/link.ts'
export type { Overrules } from '../graph/overruling/overrules.ts'
export { readIdentityFile } from '../graph/overruling/read.ts'
export * from '../graph/query.ts'
export { type ErrorCode, PaperloomError } from './errors.ts'
export {
  FORMATS,
  type Format,
  type Input,
  mergePapers,
  type RawRecord,
  type Reading,
  readAll,
  readPapers,
} from './ingest/index.ts'
export * from './model.ts'
export {
  type BuildOptions,
  type Built,
  buildFrom,
  buildGraphFrom,
  type ExtractAll,
  manifestOf,
  type Records,
  readRecords,
} from './pipeline.ts'
