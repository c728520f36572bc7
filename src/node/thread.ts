/** One thread of the pool. */
import { Worker } from 'node:worker_threads'
import { PaperloomError } from '../errors.ts'
import type { Paper } from '../model.ts'

interface Waiting {
  resolve(lines: string): void
  reject(error: unknown): void
}

/** A worker thread with its own queue: what it is given first it answers first. */
export class Thread {
  private readonly worker: Worker
  private readonly waiting: Waiting[] = []
  private failure: unknown

  /**
   * @param file module that runs in the thread: it is sent papers and sends back lines, see worker.ts
   * @param data what it is started with
   */
  constructor(file: string, data: unknown) {
    this.worker = new Worker(file, { workerData: data })
    this.worker.on('message', (lines: string) => this.waiting.shift()?.resolve(lines))
    this.worker.on('error', (error) => this.fail(error))
    this.worker.on('exit', (code) => this.fail(new Error(`it ended with exit code ${code}`)))
  }

  /** Batches that it was given and has not answered. */
  get load(): number {
    return this.waiting.length
  }

  /**
   * The facts of papers as lines of JSON.
   * @throws PaperloomError `worker` where the thread has ended, or ends before it answers.
   */
  run(papers: readonly Paper[]): Promise<string> {
    const lines = new Promise<string>((resolve, reject) => {
      if (this.failure) reject(this.failure)
      else this.waiting.push({ resolve, reject })
    })
    // Whoever waits for a later batch is told by an earlier one that the thread is gone.
    lines.catch(() => undefined)
    this.worker.postMessage(papers)
    return lines
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    await this.worker.terminate()
  }

  private fail(error: Error): void {
    this.failure ??= new PaperloomError('worker', `A worker thread broke down: ${reasonOf(error)}`, {
      cause: error,
    })
    for (const { reject } of this.waiting.splice(0)) reject(this.failure)
  }
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'out of memory. Try fewer with --workers'
  return `${error.message}. Try --workers 1`
}
