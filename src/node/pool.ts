/** Extraction in several threads. The results are those of one thread, in the same order. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import { createExtractor, type ExtractorOptions } from '../../extractors/index.ts'
import type { Facts, Paper } from '../model.ts'

/** Papers that a worker takes at a time. */
const BATCH = 64
/** Batches under way for each worker: it never waits for the next, and memory stays bounded. */
const AHEAD = 3
/** Papers below which starting workers costs more time than it saves. */
const WORTHWHILE = 2000

/** Built beside the command line; when running from sources, where it is not built, one thread does the work. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url))

/**
 * The facts of papers, in their order, with a bounded number of papers under way.
 * @param workers number of threads; default: one for the first 2,000 papers, then one for each core
 * @param options what the extractor knows beyond the lexicon; each worker compiles it once
 */
export async function* extractStream(
  papers: AsyncIterable<Paper> | Iterable<Paper>,
  workers?: number,
  options: ExtractorOptions = {},
): AsyncGenerator<Facts> {
  const { extract } = createExtractor(options)
  const threads = existsSync(WORKER) ? (workers ?? availableParallelism()) : 1
  const alone = threads === 1 ? Number.POSITIVE_INFINITY : workers === undefined ? WORTHWHILE : 0
  const rest = iteratorOf(papers)
  for (let done = 0; done < alone; done++) {
    const next = await rest.next()
    if (next.done) return
    yield extract(next.value)
  }
  yield* extractInPool(rest, threads, options)
}

/** The facts of papers that are all there, in their order. */
export async function extractAll(
  papers: readonly Paper[],
  workers: number | undefined,
  onProgress: (done: number) => void,
  options: ExtractorOptions = {},
): Promise<Facts[]> {
  const threads = workers ?? (papers.length < WORTHWHILE ? 1 : availableParallelism())
  const facts: Facts[] = []
  for await (const paper of extractStream(papers, threads, options)) onProgress(facts.push(paper))
  return facts
}

async function* extractInPool(
  papers: AsyncIterator<Paper>,
  threads: number,
  options: ExtractorOptions,
): AsyncGenerator<Facts> {
  const pool = new Tinypool({
    filename: WORKER,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    workerData: options,
  })
  const running: Promise<Facts[]>[] = []
  try {
    for (let batch = await take(papers); batch.length > 0; batch = await take(papers)) {
      running.push(pool.run(batch))
      if (running.length >= threads * AHEAD) yield* await running.shift()!
    }
    while (running.length > 0) yield* await running.shift()!
  } finally {
    await Promise.allSettled(running)
    await pool.destroy()
  }
}

async function take(papers: AsyncIterator<Paper>): Promise<Paper[]> {
  const batch: Paper[] = []
  while (batch.length < BATCH) {
    const next = await papers.next()
    if (next.done) break
    batch.push(next.value)
  }
  return batch
}

async function* iteratorOf(papers: AsyncIterable<Paper> | Iterable<Paper>): AsyncGenerator<Paper> {
  yield* papers
}
