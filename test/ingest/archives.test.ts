import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { gzip, inputOf, readAllOf } from './streams.ts'

const BIB = '@article{a, title = {A paper of a bibliography}, year = 2020}\n'
const RIS = 'TY  - JOUR\nTI  - A paper of an export\nER  - \n'
const TEX =
  '\\documentclass{article}\\title{The paper itself}\\begin{document}\\input{parts/abs}\\bibliography{refs}\\end{document}'
const ABS = '\\begin{abstract}What it says.\\end{abstract}'

const bytes = (text: string) => new TextEncoder().encode(text)

/** A tar archive as tar writes it. */
function tar(files: Record<string, string>, type = '0'): Uint8Array {
  const blocks: Uint8Array[] = []
  for (const [name, text] of Object.entries(files)) {
    const content = bytes(text)
    const header = new Uint8Array(512)
    const put = (at: number, value: string) => header.set(bytes(value), at)
    put(0, name)
    put(124, content.length.toString(8).padStart(11, '0'))
    put(156, type)
    put(257, 'ustar\x0000')
    blocks.push(header, content, new Uint8Array((512 - (content.length % 512)) % 512))
  }
  blocks.push(new Uint8Array(1024))
  return new Uint8Array(blocks.flatMap((block) => [...block]))
}

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])))

describe.each([
  ['zip', async (files: Record<string, string>) => zip(files)],
  ['tar', async (files: Record<string, string>) => tar(files)],
  ['tar.gz', async (files: Record<string, string>) => gzip(tar(files))],
])('%s', (_, pack) => {
  it.each([1, 7, 65_536])('is read file by file, in pieces of %i bytes', async (piece) => {
    const packed = await pack({ 'lists/a.bib': BIB, 'b.ris': RIS, '.hidden.bib': BIB, 'c.bin': '\0\0\0' })
    const { papers, diagnostics } = await readAllOf(inputOf(packed, 'x', piece))
    expect(papers.map(({ title, sources }) => [title, sources[0]!.input]).sort()).toEqual([
      ['A paper of a bibliography', 'x/lists/a.bib'],
      ['A paper of an export', 'x/b.ris'],
    ])
    expect(diagnostics).toMatchObject([{ level: 'warning', input: 'x/c.bin' }])
  })

  it('is one paper where it is the source of one', async () => {
    const packed = await pack({
      'refs.bib': BIB,
      'main.tex': TEX,
      'parts/abs.tex': ABS,
      'style.sty': '\\ProvidesPackage{style}',
    })
    const { papers, diagnostics } = await readAllOf(inputOf(packed, 'x'))
    expect(diagnostics).toEqual([])
    expect(papers).toMatchObject([{ title: 'The paper itself', abstract: 'What it says.' }])
  })

  it.each(['../out.bib', '/etc/out.bib', 'a/../../out.bib', 'C:\\out.bib'])(
    'is refused for the file %s in it',
    async (name) => {
      const reading = readAllOf(inputOf(await pack({ [name]: BIB }), 'x'))
      await expect(reading).rejects.toMatchObject({
        code: 'input-unreadable',
        message: expect.stringContaining('outside'),
      })
    },
  )

  it('keeps what stands before the place where it is cut off', async () => {
    const packed = await pack({ 'a.ris': RIS, 'b.ris': `${RIS.repeat(5000)}${Math.random()}` })
    const { papers, diagnostics } = await readAllOf(inputOf(packed.slice(0, packed.length * 0.6), 'x'))
    expect(papers.length).toBeGreaterThan(0)
    expect(diagnostics.at(-1)).toMatchObject({ code: 'input-unreadable' })
  })
})

describe('what unpacks to too much', () => {
  const bomb = `${RIS}${' '.repeat(80_000_000)}`

  it('is refused, gzip and zip', async () => {
    for (const packed of [await gzip(bomb), zip({ 'a.ris': bomb })]) {
      const { papers, diagnostics } = await readAllOf(inputOf(packed, 'x'))
      expect(papers.length).toBeLessThanOrEqual(1)
      expect(diagnostics.at(-1)?.message).toContain('unpacks to more than 200 times its size')
    }
  })
})
