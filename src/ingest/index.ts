/** Reading: bytes of any known format become papers, one at a time. Runs in a browser as well. */
export type { Format, FormatOptions, Input, Problem, RawRecord, Reading, Sibling } from './format.ts'
export { FORMATS } from './formats.ts'
export { keysOf } from './identity.ts'
export { type MergedPaper, mergePapers } from './merge.ts'
export { type ReadOptions, readPapers } from './read.ts'
export { readAll } from './read-all.ts'
export { SeenPapers } from './seen.ts'
export { isSkippedRecord } from './skipped.ts'
