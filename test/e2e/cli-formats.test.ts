import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/ingest/index.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'

const BIB = `@inproceedings{doe2024, title = {Reading Graphs from Lists}, author = {Doe, Jane}, year = 2024,
  booktitle = {XConf}, eprint = {2401.00001}, eprinttype = {arxiv}, url = {https://arxiv.org/abs/2401.00001},
  abstract = {We evaluate on GSM8K.}}
@article{roe, title = {A paper without an abstract at all}, author = {Roe, Ann}, url = {https://github.com/roe/code}}
@article{broken, year = 2020}
`
const RIS =
  'TY  - JOUR\nTI  - Reading graphs from lists\nAU  - Doe, J.\nDO  - 10.48550/arXiv.2401.00001\nER  - \n'

async function lists(): Promise<string> {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'mine.bib'), BIB)
  await writeFile(join(folder, 'export.ris'), RIS)
  return folder
}

describe('reading lists of other programs', () => {
  it('are built into one graph; the summary tells what was read', async () => {
    const cwd = await lists()
    const { code, stdout, stderr } = await run(['build', 'mine.bib', 'export.ris', '-o', 'out'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /records read +3\n {2}merged +1\nrecords skipped +1\npapers +2\n {2}without abstract +1\n/,
    )
    expect(stderr).toBe('mine.bib:5: no title\n')
    const facts = (await readFile(join(cwd, 'out/facts.jsonl'), 'utf8')).split('\n').filter(Boolean)
    expect(facts.map((line) => JSON.parse(line).repos.length).sort()).toEqual([0, 1])
  })

  it('papers --duplicates tells what was merged and why', async () => {
    const cwd = await lists()
    const { stdout } = await run(['papers', 'mine.bib', 'export.ris', '--duplicates'], { cwd })
    expect(stdout).toContain('Reading Graphs from Lists\n  2401.00001, merged by arxiv 2401.00001')
    expect(stdout).toContain('  - export.ris (ris)')
    const json = JSON.parse(
      (await run(['papers', 'mine.bib', 'export.ris', '--duplicates', '--json'], { cwd })).stdout,
    )
    expect(json).toMatchObject([{ id: '2401.00001', records: [{}, {}] }])
    const all = (await run(['papers', 'mine.bib'], { cwd })).stdout
    expect(all.split('\n').filter(Boolean)).toHaveLength(2)
  })

  it('export --query writes the papers that name a thing', async () => {
    const cwd = await lists()
    await run(['build', 'mine.bib', 'export.ris', '-o', 'out'], { cwd })
    const exported = await run(['export', 'bibtex', '--query', 'gsm8k', '-g', 'out', '-o', '-'], { cwd })
    expect(exported.stdout).toContain('title = {{Reading Graphs from Lists}}')
    expect(exported.stdout.match(/^@/gm)).toHaveLength(1)
    const nothing = await run(['export', 'ris', '--query', 'nonsense', '-g', 'out', '-o', '-'], { cwd })
    expect([nothing.code, nothing.stderr]).toEqual([
      1,
      'paperloom: No paper of the graph has to do with "nonsense"\n',
    ])
  })

  it('--map names the columns of a table', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'x.csv'), 'Heading;What, it says\nMy paper;We evaluate on GSM8K.\n')
    const mapped = await run(['papers', 'x.csv', '--map', 'title=Heading,abstract=What, it says', '--json'], {
      cwd,
    })
    expect(JSON.parse(mapped.stdout)).toMatchObject([
      { title: 'My paper', abstract: 'We evaluate on GSM8K.' },
    ])
    const wrong = await run(['build', 'x.csv', '--map', 'name=Heading'], { cwd })
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('Write FIELD=COLUMN; fields are title'),
    ])
  })

  it('formats lists each with an example that can be read', async () => {
    const { stdout } = await run(['formats'])
    for (const { id, title } of FORMATS) expect(stdout).toContain(`${id}: ${title}\n`)
    const json = JSON.parse((await run(['formats', '--json'])).stdout) as { id: string; example: string }[]
    expect(json.map(({ id }) => id)).toEqual(FORMATS.map(({ id }) => id))
    const read = await run(['papers', '-', '--json'], { stdin: json.find(({ id }) => id === 'ris')!.example })
    expect(JSON.parse(read.stdout)).toHaveLength(1)
  })

  it('zotero: says that Zotero is not running', async () => {
    const { code, stderr } = await run(['build', 'zotero:'], { env: { PAPERLOOM_ZOTERO_PORT: '1' } })
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('Zotero is not running on this machine (127.0.0.1:1)'),
    ])
  })
})
