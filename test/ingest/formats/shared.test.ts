/** Real exports, where they are at hand: as many records as an independent count finds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { inputOf, readAllOf } from '../streams.ts'

const FOLDER = '../shared/formats'
const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : []

const matches = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** By the start of a file's name: its format, and how many records it has by another way of counting. */
const EXPECTED: Record<string, [format: string, count: (text: string) => number]> = {
  acl_anthology: ['acl-xml', (text) => matches(text, /<paper /g)],
  arxiv_daily: ['arxiv-json', (text) => matches(text, /\n/g)],
  arxiv_latex: ['latex', () => 1],
  bibtex: ['bibtex', (text) => matches(text, /^@(?!comment|string|preamble)/gim)],
  csv: ['csv', (text) => parse(text, { columns: true }).length],
  miniconf: ['csv', (text) => parse(text, { columns: true }).length],
  hf_daily: ['hf-api', (text) => JSON.parse(text).length],
  openalex: ['openalex', (text) => JSON.parse(text).length],
  paperlists: ['paperlists', (text) => JSON.parse(text).length],
  ris: ['ris', (text) => matches(text, /^ER {2}-/gm)],
}

describe.runIf(files.length > 0)('real exports', () => {
  it.each(files)('%s', async (name) => {
    const bytes = readFileSync(join(FOLDER, name))
    const expected = Object.entries(EXPECTED).find(([start]) => name.startsWith(start))
    expect(expected, 'a kind of file that this test knows').toBeDefined()
    const [format, count] = expected![1]
    const { papers, diagnostics, ...read } = await readAllOf(inputOf(new Uint8Array(bytes), name))
    expect(read.format).toBe(format)
    expect(papers).toHaveLength(count(bytes.toString('utf8')))
    expect(diagnostics).toEqual([])
    expect(papers.filter(({ title }) => /[{}]|\n|<[a-z]/.test(title)).length).toBeLessThanOrEqual(
      papers.length / 50,
    )
    const other = await readAllOf(inputOf(new Uint8Array(bytes), name, 1009))
    expect(other.papers).toEqual(papers)
  })
})
