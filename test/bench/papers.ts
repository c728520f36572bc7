import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Paper } from '../../src/model.ts'

/** The papers of a JSON-lines file, plain or gzipped; without a file, the lines of the seeds that are abstracts. */
export function readPapers(file: string | undefined): Paper[] {
  const texts = file ? readJsonLines(file) : readSeedLines('seeds')
  return texts.map(({ title, abstract }, i) => ({ id: String(i), title, abstract, sources: [] }))
}

function readJsonLines(file: string): { title: string; abstract: string }[] {
  const bytes = readFileSync(file)
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  return lines.filter(Boolean).map((line) => {
    const { title, abstract } = JSON.parse(line) as { title: string; abstract?: string | null }
    return { title, abstract: abstract ?? '' }
  })
}

const SHORTEST_ABSTRACT = 200

function readSeedLines(folder: string): { title: string; abstract: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.length > SHORTEST_ABSTRACT)
    .map((abstract) => ({ title: '', abstract }))
}
