import { SingleBar } from 'cli-progress'

export interface Progress {
  onProgress(stage: string, done: number, total: number): void
  /** Call before anything else is printed. */
  stop(): void
}

/**
 * A bar on stderr with rate and remaining time, where stderr is a terminal; else nothing at all.
 */
export function startProgress(): Progress {
  if (!process.stderr.isTTY) return { onProgress: () => undefined, stop: () => undefined }
  let bar: SingleBar | undefined
  let current: string | undefined
  let started = 0
  const stop = () => {
    bar?.stop()
    bar = undefined
    current = undefined
  }
  return {
    stop,
    onProgress(stage, done, total) {
      if (stage !== current) {
        stop()
        started = performance.now()
        current = stage
        bar = new SingleBar({ format: formatOf(total), clearOnComplete: true, linewrap: true, barsize: 30 })
        bar.start(total, done, { stage: stage.padEnd(10), rate: 0, left: '?' })
      }
      const rate = done / ((performance.now() - started) / 1000 || 1)
      const left = rate > 0 ? `${Math.ceil((total - done) / rate)} s` : '?'
      bar?.update(done, { rate: rate < 10 ? rate.toFixed(1) : Math.round(rate), left })
    },
  }
}

/** Where the total is not known there is neither a bar nor a remaining time. */
function formatOf(total: number): string {
  if (total === 0) return '{stage} {value} papers, {rate}/s'
  return '{stage} [{bar}] {value}/{total}, {rate}/s, {left} left'
}
