import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../src/node/inputs.ts'
import { readRecords } from '../../src/pipeline.ts'
import { temporaryFolder } from './temporary.ts'

const MAIN =
  '\\documentclass{article}\\title{The paper of this folder}\\begin{document}\\input{sections/abstract}\\input{../secret}\\bibliography{refs}\\end{document}'

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

describe('a folder with the source of a paper', () => {
  it('gives that paper: with what it names, without its bibliography and figures', async () => {
    const folder = await folderWith({
      'source/main.tex': MAIN,
      'source/sections/abstract.tex': '\\begin{abstract}What it says.\\end{abstract}',
      'source/refs.bib': '@article{a, title={A reference}}',
      'source/figure.pdf': '%PDF',
      'source/style.sty': '\\ProvidesPackage{x}',
      'mine.bib': '@article{b, title={A paper of a reading list}}',
      'secret.tex': '\\begin{abstract}Not for you.\\end{abstract}',
    })
    await symlink(join(folder, 'secret.tex'), join(folder, 'source/link.tex'))
    const { papers, diagnostics } = await readRecords(
      await findInputs([join(folder, 'source'), join(folder, 'mine.bib')]),
    )
    expect(diagnostics).toEqual([])
    expect(papers.map(({ title, abstract }) => [title, abstract]).sort()).toEqual([
      ['A paper of a reading list', ''],
      ['The paper of this folder', 'What it says.'],
    ])
  })

  it('keeps a bibliography that the paper does not name', async () => {
    const folder = await folderWith({
      'main.tex': MAIN,
      'library.bib': '@article{a, title={A paper in a library}}',
    })
    const { papers } = await readRecords(await findInputs([folder]))
    expect(papers.map(({ title }) => title).sort()).toEqual([
      'A paper in a library',
      'The paper of this folder',
    ])
  })
})
