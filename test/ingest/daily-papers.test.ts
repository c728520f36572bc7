import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mergePapers, readPapers } from '../../src/ingest/index.ts'
import type { Paper } from '../../src/model.ts'
import { inputOf, readAllOf, sorted } from './streams.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const ABSTRACT = 'An abstract that ends as abstracts do.'
const page = (...lines: string[]) =>
  `Subscribe\n\nbyAK and the research community\n\nJun 26\n\n${lines.join('\n\n')}\n`
const titlesOf = async (text: string) =>
  (await readAllOf(inputOf(text))).papers.map(({ title, abstract }) => [title, abstract])

describe('the seeds', () => {
  it('give 317 papers from 408 entries, every character kept', async () => {
    const papers: Paper[] = []
    for (const name of readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
      const text = readFileSync(new URL(name, SEEDS), 'utf8')
      const read = await sorted(readPapers(inputOf(text, name)))
      expect(read.diagnostics).toEqual([])
      const rest = read.papers.map((paper) => `${paper.title}\n\n${paper.abstract}`).join('\n\n')
      expect(text.trimEnd().endsWith(rest)).toBe(true)
      papers.push(...read.papers)
    }
    expect(papers).toHaveLength(408)
    const merged = mergePapers(papers)
    expect(merged.papers).toHaveLength(317)
    expect(merged.diagnostics).toEqual([])
    expect(new Set(merged.papers.map((paper) => paper.id)).size).toBe(317)
    expect(merged.papers.flatMap((paper) => paper.sources).length).toBeGreaterThan(317)
  })
})

describe('a saved page', () => {
  it('may have counts, more blank lines or none', async () => {
    const expected = [
      ['First', ABSTRACT],
      ['Second', ABSTRACT],
    ]
    expect(await titlesOf(page('12', 'First', ABSTRACT, '', '3', '1.2k', 'Second', ABSTRACT))).toEqual(
      expected,
    )
    expect(await titlesOf(`Daily Papers\nJun 26\nFirst\n${ABSTRACT}\nSecond\n${ABSTRACT}`)).toEqual(expected)
  })

  it('may lack the date, or everything but the date', async () => {
    expect(await titlesOf(`new\n\nSubscribe\n\nFirst\n\n${ABSTRACT}\n`)).toEqual([['First', ABSTRACT]])
    expect(await titlesOf(`Sep 2\n\nFirst\n\n${ABSTRACT}\n`)).toEqual([['First', ABSTRACT]])
  })

  it('keeps a title without an abstract, says so, and stays in step', async () => {
    const { papers, diagnostics } = await readAllOf(inputOf(page('First', 'Second', ABSTRACT, 'Last')))
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['First', ''],
      ['Second', ABSTRACT],
      ['Last', ''],
    ])
    expect(diagnostics.map(({ level, code, line }) => [level, code, line])).toEqual([
      ['warning', 'record-no-abstract', 7],
      ['warning', 'record-no-abstract', 13],
    ])
  })

  it('keeps the paragraphs of an abstract, with the white space between them', async () => {
    const text = page('First', ABSTRACT, 'Second paragraph.', 'Next', ABSTRACT)
    expect(await titlesOf(text)).toEqual([
      ['First', `${ABSTRACT}\n\nSecond paragraph.`],
      ['Next', ABSTRACT],
    ])
  })

  it('takes a title that ends with a full stop for a title', async () => {
    const long = `${ABSTRACT} `.repeat(10).trim()
    expect(await titlesOf(page('First', long, 'It is all you need.', long))).toEqual([
      ['First', long],
      ['It is all you need.', long],
    ])
  })
})
