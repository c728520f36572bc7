/** Extraction in several threads. The results are those of one thread, in the same order. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ExtractorOptions } from '../../extractors/index.ts'
import type { Facts, Paper } from '../model.ts'
import { jsonLine } from './output.ts'
import { Thread } from './thread.ts'

/** Papers that a thread takes at a time. */
const BATCH = 64
/** Batches under way for each thread: it never waits for the next, and memory stays bounded. */
const AHEAD = 3
/** Papers below which starting threads costs more time than it saves. */
const WORTHWHILE = 2000

/** Built beside the command line; when running from sources, where it is not built, one thread does the work. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url))

/**
 * The facts of papers as lines of JSON, in their order, with a bounded number of papers under way. A piece
 * holds one line or several.
 * @param workers number of threads; default: one for the first 2,000 papers, then one for each core
 * @param options what the extractor knows beyond the lexicon; each thread compiles it once
 * @throws PaperloomError `worker` where a thread breaks down
 */
export async function* extractLines(
  papers: AsyncIterable<Paper> | Iterable<Paper>,
  workers?: number,
  options: ExtractorOptions = {},
): AsyncGenerator<string> {
  const threads = existsSync(WORKER) ? (workers ?? availableParallelism()) : 1
  const alone = threads === 1 ? Number.POSITIVE_INFINITY : workers === undefined ? WORTHWHILE : 0
  const rest = iteratorOf(papers)
  if (alone > 0) {
    const extract = await extractorHere(options)
    for (let done = 0; done < alone; done++) {
      const next = await rest.next()
      if (next.done) return
      yield jsonLine(extract(next.value))
    }
  }
  yield* linesFromThreads(rest, startThreads(threads, WORKER, options))
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
  if (threads === 1 || !existsSync(WORKER)) {
    const extract = await extractorHere(options)
    for (const paper of papers) onProgress(facts.push(extract(paper)))
    return facts
  }
  for await (const lines of linesFromThreads(iteratorOf(papers), startThreads(threads, WORKER, options))) {
    for (const line of lines.split('\n')) if (line) facts.push(JSON.parse(line) as Facts)
    onProgress(facts.length)
  }
  return facts
}

/** Rules and names are loaded where they are used: a thread that leaves the work to others does without. */
async function extractorHere(options: ExtractorOptions): Promise<(paper: Paper) => Facts> {
  const { createExtractor } = await import('../../extractors/index.ts')
  return createExtractor(options).extract
}

/** Starts threads. @param file module that they run */
export function startThreads(count: number, file: string, options: ExtractorOptions = {}): Thread[] {
  return Array.from({ length: count }, () => new Thread(file, options))
}

/**
 * Hands batches of papers to threads, each to the one that has least to do, and gives what they send back in
 * the order of the papers. Ends the threads.
 */
export async function* linesFromThreads(
  papers: AsyncIterator<Paper>,
  threads: readonly Thread[],
): AsyncGenerator<string> {
  const running: Promise<string>[] = []
  try {
    for (let batch = await take(papers); batch.length > 0; batch = await take(papers)) {
      running.push(leastBusy(threads).run(batch))
      if (running.length >= threads.length * AHEAD) yield await running.shift()!
    }
    while (running.length > 0) yield await running.shift()!
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

function leastBusy(threads: readonly Thread[]): Thread {
  return threads.reduce((least, thread) => (thread.load < least.load ? thread : least))
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
