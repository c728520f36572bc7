/**
 * Measures the way from facts to a graph at several sizes: seconds, peak memory, growth. Each size runs in a process
 * of its own. BENCH_FACTS names a facts.jsonl, or BENCH_INPUT a file of papers that are extracted first; otherwise
 * papers are made up.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { extract } from '../../extractors/index.ts'
import type { Facts } from '../../src/model.ts'
import { type Measured, measureStages, TO_CLUSTERED } from './graph-stages.ts'
import { madeFacts } from './made-facts.ts'
import { readPapers } from './papers.ts'

const SIZES = [1_000, 10_000, 160_000]
const HEAP = '--max-old-space-size=8192'

const [, , asked, file] = process.argv
if (asked !== undefined)
  process.stdout.write(JSON.stringify(measureStages(await readFacts(Number(asked), file))))
else await compareSizes()

async function compareSizes(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paperloom-bench-'))
  try {
    const path = process.env.BENCH_FACTS ?? (await extractInto(folder, process.env.BENCH_INPUT))
    const available = path === undefined ? Number.POSITIVE_INFINITY : await countLines(path)
    const sizes = [...new Set(SIZES.map((size) => Math.min(size, available)))]
    report(sizes.map((size) => measureApart(size, path)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The facts of a file of papers, written into a folder. */
async function extractInto(folder: string, input: string | undefined): Promise<string | undefined> {
  if (input === undefined) return undefined
  const path = join(folder, 'facts.jsonl')
  const out = createWriteStream(path)
  for (const paper of readPapers(input)) out.write(`${JSON.stringify(extract(paper))}\n`)
  out.end()
  await finished(out)
  return path
}

function measureApart(size: number, file: string | undefined): Measured {
  const self = fileURLToPath(import.meta.url)
  const args = [HEAP, self, String(size), ...(file === undefined ? [] : [file])]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  })
  if (status !== 0) throw new Error(`The bench of ${size} papers failed: ${stderr}`)
  return JSON.parse(stdout) as Measured
}

/** So many facts, evenly spread over the file, so that every size is of the same mixture. */
async function readFacts(size: number, file: string | undefined): Promise<Facts[]> {
  if (file === undefined) return madeFacts(size)
  const lines = await countLines(file)
  const facts: Facts[] = []
  let line = 0
  for await (const text of linesOf(file)) {
    if (Math.floor((line * size) / lines) < Math.floor(((line + 1) * size) / lines))
      facts.push(JSON.parse(text))
    line++
  }
  return facts
}

async function countLines(file: string): Promise<number> {
  let lines = 0
  for await (const _ of linesOf(file)) lines++
  return lines
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
}

function report(measured: readonly Measured[]): void {
  const stages = measured[0]?.stages.map(({ stage }) => stage) ?? []
  const secondsOf = (stage: string, kind: 'wall' | 'cpu') =>
    measured.map((one) => one.stages.find((timed) => timed.stage === stage)?.[kind] ?? 0)
  const total = (kind: 'wall' | 'cpu') =>
    measured.map((_, i) => TO_CLUSTERED.reduce((sum, stage) => sum + (secondsOf(stage, kind)[i] ?? 0), 0))
  const sizes = measured.map(({ papers }) => papers)
  print('papers', sizes.map(String), 'grows as n^')
  for (const key of ['nodes', 'edges', 'communities'] as const) {
    const counts = measured.map((one) => one[key])
    print(key, counts.map(String), exponent(sizes, counts))
  }
  print(
    '',
    sizes.map(() => 's (cpu s)'),
    '',
  )
  const times = (title: string, wall: number[], cpu: number[]) =>
    print(
      title,
      wall.map((seconds, i) => `${seconds.toFixed(2)} (${(cpu[i] ?? 0).toFixed(2)})`),
      exponent(sizes, cpu),
    )
  for (const stage of stages) times(stage, secondsOf(stage, 'wall'), secondsOf(stage, 'cpu'))
  times('facts to clustered graph', total('wall'), total('cpu'))
  for (const [title, key] of [
    ['peak MB until clustered', 'clusteredMegabytes'],
    ['peak MB with the rest', 'megabytes'],
  ] as const) {
    print(
      title,
      measured.map((one) => one[key].toFixed(0)),
      '',
    )
  }
}

/** Slope between the last two sizes, both axes logarithmic. Processor time is what counts: the clock also counts what else runs. */
function exponent(sizes: readonly number[], values: readonly number[]): string {
  const [n, m] = sizes.slice(-2)
  const [a, b] = values.slice(-2)
  if (!n || !m || !a || !b || n === m) return ''
  return (Math.log(b / a) / Math.log(m / n)).toFixed(2)
}

function print(title: string, cells: readonly string[], last: string): void {
  process.stdout.write(
    `${title.padEnd(34)}${cells.map((cell) => cell.padStart(18)).join('')}${last.padStart(14)}\n`,
  )
}
