import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildFolder, isCurrent } from '../../src/node/build.ts'
import { readGraph, readManifest } from '../../src/node/folder.ts'
import { temporaryFolder } from './temporary.ts'

const LINES = [
  '{"id":"p1","title":"ReadGraph: Graphs from Lists","abstract":"We introduce ReadGraph. It reaches 71.2% on GSM8K."}',
  '{"id":"p2","title":"Another Paper about Lists","abstract":"We evaluate on GSM8K and MATH."}',
]

async function built(...lines: string[]) {
  const folder = await temporaryFolder()
  const [input, dir] = [join(folder, 'papers.jsonl'), join(folder, 'out')]
  await writeFile(input, `${lines.join('\n')}\n`)
  return { input, dir, report: await buildFolder({ paths: [input], dir }) }
}

describe('a build', () => {
  it('leaves what can be read back', async () => {
    const { dir, report } = await built(...LINES, 'no json')
    expect(await readManifest(dir)).toEqual(report.manifest)
    expect(report.manifest.counts).toMatchObject({ records: 2, skipped: 1, papers: 2, diagnostics: 1 })
    expect(report.manifest.inputs).toMatchObject([{ name: 'papers.jsonl', format: 'jsonl' }])
    const graph = await readGraph(dir)
    expect(graph.nodes).toHaveLength(report.manifest.counts.nodes)
    expect(graph.edges).toHaveLength(report.manifest.counts.edges)
    const facts = (await readFile(join(dir, 'facts.jsonl'), 'utf8')).trimEnd().split('\n')
    const ids = facts.map((line) => JSON.parse(line).id)
    expect(ids).toEqual(['p1', 'p2'])
    const [diagnostic] = (await readFile(join(dir, 'diagnostics.jsonl'), 'utf8')).split('\n')
    expect(JSON.parse(diagnostic!)).toEqual(report.diagnostics[0])
  })

  it('is current until an input changes', async () => {
    const { input, dir } = await built(...LINES)
    expect(await isCurrent(dir, [input])).toBe(true)
    expect(await isCurrent(dir, [])).toBe(false)
    expect(await isCurrent(dir, ['-'])).toBe(false)
    await writeFile(input, LINES[0]!)
    expect(await isCurrent(dir, [input])).toBe(false)
    expect(await isCurrent(join(dir, 'missing'), [input])).toBe(false)
  })

  it('that is strict replaces nothing where a record is skipped', async () => {
    const { input, dir } = await built(...LINES)
    const before = await readFile(join(dir, 'facts.jsonl'), 'utf8')
    await writeFile(input, `${LINES[0]}\n{"title":7}\n`)
    await expect(buildFolder({ paths: [input], dir, isStrict: true })).rejects.toMatchObject({
      code: 'strict',
      message: expect.stringMatching(/^papers\.jsonl:2: the title is a number, not text/),
    })
    expect(await readFile(join(dir, 'facts.jsonl'), 'utf8')).toBe(before)
  })
})

describe('a build folder that is not sound', () => {
  it('is told with what to do', async () => {
    const { dir } = await built(...LINES)
    await writeFile(join(dir, 'nodes.jsonl'), '{"id":"a"}\n{"id":')
    await expect(readGraph(dir)).rejects.toMatchObject({
      code: 'graph-broken',
      message: expect.stringContaining('nodes.jsonl, line 2'),
    })
    await rm(join(dir, 'nodes.jsonl'))
    await expect(readGraph(dir)).rejects.toMatchObject({ code: 'graph-missing' })
    await writeFile(join(dir, 'manifest.json'), '{"format":99}')
    await expect(readGraph(dir)).rejects.toMatchObject({ code: 'graph-broken' })
    await rm(dir, { recursive: true })
    await expect(readGraph(dir)).rejects.toThrow(/No graph in .*Run: paperloom build/)
  })
})
