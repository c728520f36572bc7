import { extract } from '../../extractors/index.ts'
import type { Facts, Paper } from '../model.ts'

/** A worker's whole job: the facts of a batch of papers. */
export default function extractBatch(papers: Paper[]): Facts[] {
  return papers.map(extract)
}
