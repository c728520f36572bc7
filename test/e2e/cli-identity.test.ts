import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../src/model.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'

const RECORDS = [
  [
    'p1',
    'Stone Sorting',
    'We present PebbleSort, a method. It is tested on the AIME 2024 benchmark and on MATH-500.',
  ],
  ['p2', 'More Stones', 'PebbleSort is compared on Math-500, AIME 2025 and GSM8K.'],
  ['p3', 'Other Stones', 'We evaluate GPT-4o and OpenAI o3 on MATH500. Also o3-mini is used.'],
  ['p4', 'Last Stones', 'We evaluate o3 on GSM-8K.'],
]
  .map(([id, title, abstract]) => JSON.stringify({ id, title, abstract }))
  .join('\n')

async function desk(file?: string): Promise<string> {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'lists'))
  await writeFile(join(cwd, 'lists/list.jsonl'), RECORDS)
  if (file !== undefined) await writeFile(join(cwd, 'lists/paperloom.yaml'), file)
  return cwd
}

const manifest = async (cwd: string) =>
  JSON.parse(await readFile(join(cwd, 'paperloom-out/manifest.json'), 'utf8')) as Manifest

describe('paperloom identity', () => {
  it('shows spellings with counts, papers and reasons, and what was kept apart', async () => {
    const cwd = await desk()
    expect((await run(['build', 'lists'], { cwd })).code).toBe(0)
    const shown = await run(['identity', 'MATH-500'], { cwd })
    expect(shown).toMatchObject({ code: 0, stderr: '' })
    expect(shown.stdout).toContain('MATH500   1  the same letters  p3')
    const json = await run(['identity', 'aime 2024', '--json'], { cwd })
    expect(JSON.parse(json.stdout)).toMatchObject([
      { key: 'benchmark:aime2024', papers: 1, apart: [{ key: 'benchmark:aime2025', why: 'year' }] },
    ])
    const all = JSON.parse((await run(['identity', '--json'], { cwd })).stdout) as { key: string }[]
    expect(all.map(({ key }) => key)).toContain('model:o3mini')
    expect((await run(['identity', '--limit', '1'], { cwd })).stdout).toMatch(/and \d more, see --limit/)
  })

  it('lists what an unclear name may mean, and exits 1', async () => {
    const cwd = await desk()
    await run(['build', 'lists'], { cwd })
    const several = await run(['identity', 'AIM'], { cwd })
    expect(several).toMatchObject({ code: 1, stdout: '' })
    expect(several.stderr).toContain('benchmark:aime2024')
    expect((await run(['identity', 'Pebblesrot'], { cwd })).stderr).toContain('Did you mean one of these?')
    expect((await run(['identity', 'X', '-g', 'nowhere'], { cwd })).stderr).toContain(
      'paperloom build -o nowhere',
    )
  })
})

describe('an identity file', () => {
  it('beside the input is applied on every build, kept by hash, and reported where it matches nothing', async () => {
    const cwd = await desk('ignore: [GSM8K, Nowhere]\nrename:\n  - { name: math500, to: MATH 500 }\n')
    const built = await run(['build', 'lists'], { cwd })
    expect(built.code).toBe(0)
    expect(built.stderr).toContain('ignore: nothing is called "Nowhere"')
    const nodes = await readFile(join(cwd, 'paperloom-out/nodes.jsonl'), 'utf8')
    expect(nodes).not.toContain('benchmark:gsm8k')
    expect(nodes).toContain('"name":"MATH 500"')
    const { identity, inputs } = await manifest(cwd)
    expect(identity).toMatch(/^[a-z0-9]{11}$/)
    expect(inputs.map(({ name }) => name)).toEqual(['list.jsonl'])
    await writeFile(join(cwd, 'lists/paperloom.yaml'), 'ignore: [GSM8K]\n')
    await run(['build', 'lists/*.jsonl'], { cwd })
    expect((await manifest(cwd)).identity).not.toBe(identity)
    expect((await readFile(join(cwd, 'paperloom-out/nodes.jsonl'), 'utf8')).includes('benchmark:gsm8k')).toBe(
      false,
    )
  })

  it('can be named, and is told with lines where it is wrong; then nothing is built', async () => {
    const cwd = await desk()
    await writeFile(join(cwd, 'own.yaml'), 'merge:\n  - [AIME 2024, AIME 2025]\ntyp: []\n')
    const broken = await run(['build', 'lists', '--identity', 'own.yaml'], { cwd })
    expect(broken).toMatchObject({ code: 1, stdout: '' })
    expect(broken.stderr).toContain('own.yaml:3:1: "typ" is none of')
    expect(broken.stderr).toContain('There is a problem in own.yaml. Nothing was done')
    await writeFile(join(cwd, 'own.yaml'), 'merge:\n  - [AIME 2024, AIME 2025]\n')
    expect((await run(['build', 'lists', '--identity', 'own.yaml'], { cwd })).code).toBe(0)
    const shown = await run(['identity', 'AIME 2024'], { cwd })
    expect(shown.stdout).toContain('the identity file says so (merge, line 2)')
    expect((await run(['build', 'lists', '--identity', 'none.yaml'], { cwd })).stderr).toContain(
      'There is no identity file none.yaml',
    )
  })
})
