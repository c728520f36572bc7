import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { bench, describe } from 'vitest'
import type { Paper } from '../../src/model.ts'

/** What is measured is what users run: the built library, not its sources through a test runner. */
const BUILT = '../../dist/index.js'
const { extract } = (await import(BUILT)) as typeof import('../../src/index.ts')

const HERE = dirname(fileURLToPath(import.meta.url))
const SEEDS = join(HERE, '../../seeds')

/** A JSON-lines file of papers, plain or gzipped, named by BENCH_INPUT; else the lines of the seeds. */
function readPapers(): Paper[] {
  const file = process.env.BENCH_INPUT
  const texts = file && existsSync(file) ? readJsonLines(file) : readSeedLines()
  return texts.map(([title, abstract], i) => ({ id: String(i), title, abstract, sources: [] }))
}

function readJsonLines(file: string): [string, string][] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { title: string; abstract?: string })
    .map(({ title, abstract }) => [title, abstract ?? ''])
}

function readSeedLines(): [string, string][] {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))
  return names
    .flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').split('\n'))
    .filter((line) => line.length > 200)
    .map((line) => ['', line])
}

/** Plain look-up of single words: what a dictionary of names alone would cost. */
const KNOWN = new Set(['GSM8K', 'MATH', 'GPT-4', 'BERT', 'ImageNet', 'LoRA', 'Python', 'Lean'])
function countKnown(text: string): number {
  let count = 0
  for (const word of text.split(/[\s,.;:()]+/)) if (KNOWN.has(word)) count++
  return count
}

const papers = readPapers()
const characters = papers.reduce((sum, { title, abstract }) => sum + title.length + abstract.length, 0)

// The ratios tell how much of the time the rules take beyond what any reader of the text must spend.
describe(`extraction of ${(characters / 1e6).toFixed(1)} MB, ${papers.length} abstracts`, () => {
  const options = { iterations: 5, time: 0, warmupIterations: 2, warmupTime: 0 }
  bench(
    'split on white space',
    () => void papers.map(({ abstract }) => abstract.split(/\s+/).length),
    options,
  )
  bench('look each word up', () => void papers.map(({ abstract }) => countKnown(abstract)), options)
  bench('full extraction', () => void papers.map((paper) => extract(paper).entities.length), options)
})
