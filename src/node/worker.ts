/** A thread of the pool: is sent papers, sends back their facts as lines of JSON. */
import { parentPort, workerData } from 'node:worker_threads'
import { createExtractor, type ExtractorOptions } from '../../extractors/index.ts'
import type { Paper } from '../model.ts'
import { jsonLine } from './output.ts'

const { extract } = createExtractor(workerData as ExtractorOptions)

// One piece of text is handed from thread to thread faster than the objects that it stands for.
parentPort?.on('message', (papers: Paper[]) => {
  let lines = ''
  for (const paper of papers) lines += jsonLine(extract(paper))
  parentPort?.postMessage(lines)
})
