import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'

const RECORDS = Array.from({ length: 8 }, (_, i) =>
  JSON.stringify({
    id: `p${i}`,
    title: `The stones of river number ${i}`,
    abstract: 'We ran experiments on the Rollstone dataset.',
  }),
).join('\n')
const BARE = '{"id":"q","title":"Of rivers and of hills","abstract":"They looked at Rollstone."}'

const namesIn = (facts: string) => (JSON.parse(facts).entities as { name: string }[]).map(({ name }) => name)

describe('mine', () => {
  it('makes a table that sharpens extract and build, with any number of workers', async () => {
    const cwd = await temporaryFolder()
    const mined = await run(['mine', '-', '-o', 'names.json.gz', '--json'], { cwd, stdin: RECORDS })
    expect(mined).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(mined.stdout)).toEqual({ records: 8, skipped: 0, papers: 8, names: 1 })

    const without = await run(['extract', '-'], { cwd, stdin: BARE })
    expect(namesIn(without.stdout)).toEqual([])
    for (const workers of ['1', '2']) {
      const args = ['extract', '-', '--names', 'names.json.gz', '-w', workers]
      expect(namesIn((await run(args, { cwd, stdin: BARE })).stdout)).toEqual(['Rollstone'])
    }

    const built = await run(['build', '-', '--names', 'names.json.gz', '--json'], { cwd, stdin: BARE })
    expect(JSON.parse(built.stdout)).toMatchObject({ entities: 1 })
    const manifest = JSON.parse(await readFile(join(cwd, 'paperloom-out/manifest.json'), 'utf8'))
    await run(['build', '-'], { cwd, stdin: BARE })
    expect(JSON.parse(await readFile(join(cwd, 'paperloom-out/manifest.json'), 'utf8')).rules).not.toBe(
      manifest.rules,
    )
  })

  it('leaves out what few papers say', async () => {
    const cwd = await temporaryFolder()
    const { stdout } = await run(['mine', '-', '-o', 'n.json', '--min-papers', '9', '--json'], {
      cwd,
      stdin: RECORDS,
    })
    expect(JSON.parse(stdout)).toMatchObject({ names: 0 })
  })

  it('says what is wrong', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'prose.json'), 'plain prose')
    const cases: [string[], number, RegExp][] = [
      [['mine', '-'], 2, /--output/],
      [['mine', '-', '-o', 'n.json', '-m', '2'], 2, /no name that fewer than 3 papers say/],
      [
        ['mine', 'missing.jsonl', '-o', 'n.json'],
        1,
        /^paperloom: There is no file or folder missing\.jsonl\n$/,
      ],
      [['extract', '-', '--names', 'missing.json'], 1, /^paperloom: There is no file missing\.json\n$/],
      [
        ['extract', '-', '--names', 'prose.json'],
        1,
        /^paperloom: prose\.json is no table of names\. Make one with: /,
      ],
      [
        ['build', '-', '--names', 'prose.json'],
        1,
        /^paperloom: prose\.json is no table of names\. Make one with: /,
      ],
    ]
    for (const [args, code, message] of cases) {
      const result = await run(args, { cwd, stdin: RECORDS })
      expect([result.code, result.stdout]).toEqual([code, ''])
      expect(result.stderr).toMatch(message)
    }
  })
})
