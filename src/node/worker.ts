import { Tinypool } from 'tinypool'
import { createExtractor, type ExtractorOptions } from '../../extractors/index.ts'
import type { Facts, Paper } from '../model.ts'

/** Made once for each worker, of what the pool was started with. */
const { extract } = createExtractor(Tinypool.workerData as ExtractorOptions)

/** A worker's whole job: the facts of a batch of papers. */
export default function extractBatch(papers: Paper[]): Facts[] {
  return papers.map(extract)
}
