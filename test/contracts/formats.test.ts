import { describe, expect, it } from 'vitest'
import { detectFormats } from '../../src/ingest/formats.ts'
import { FORMATS } from '../../src/ingest/index.ts'
import { inputOf, readAllOf } from '../ingest/streams.ts'

describe('the registry of formats', () => {
  it('has ids that are distinct and fit a command line', () => {
    const ids = FORMATS.map((format) => format.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]+$/)
  })
})

describe.each(FORMATS.map((format) => [format.id, format] as const))('format %s', (id, format) => {
  it('has a title of one plain line', () => {
    expect(format.title).toMatch(/^[^\n]{10,100}$/)
  })

  it('claims its example, and no other format does', () => {
    expect(detectFormats(format.example).map((other) => other.id)).toEqual([id])
  })

  it('reads its example without a complaint', async () => {
    const { papers, diagnostics, ...read } = await readAllOf(inputOf(format.example))
    expect(read.format).toBe(id)
    expect(diagnostics).toEqual([])
    expect(papers.length).toBeGreaterThan(0)
    for (const paper of papers) {
      expect(paper.title).not.toBe('')
      expect(paper.abstract !== '').toBe(!format.hasNoAbstracts)
      expect(paper.sources).toEqual([{ input: 'input', format: id }])
    }
  })

  it.each([1, 7, 65_536])('reads the same papers in pieces of %i bytes', async (piece) => {
    const example = format.example.replaceAll('ReadGraph', 'Ré𝔸dGräph')
    const whole = await readAllOf(inputOf(example, 'input', 1 << 24))
    expect(await readAllOf(inputOf(example, 'input', piece))).toEqual(whole)
    const { title, abstract } = whole.papers[0]!
    expect(`${title}\n${abstract}`).toContain('Ré𝔸dGräph')
  })

  it('reads the same papers with CRLF and a byte order mark', async () => {
    const plain = await readAllOf(inputOf(format.example))
    const windows = await readAllOf(inputOf(`\uFEFF${format.example.replaceAll('\n', '\r\n')}`))
    expect(windows).toEqual(plain)
  })

  it('claims neither nothing nor text of another kind', () => {
    for (const head of ['', '\n\n', 'plain prose\nand more\n', '<xml/>', '1,2\n3,4']) {
      expect(format.detect(head)).toBe(false)
    }
  })
})
