import { execFile } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Diagnostic, Facts } from '../../src/model.ts'
import { temporaryFolder } from '../node/temporary.ts'
import { run } from './command-line.ts'

const record = (id: string, title: string, more: object = {}) =>
  `${JSON.stringify({ id, title, abstract: 'We evaluate on GSM8K.', ...more })}\n`

/** Files by name, and what each is there for. */
const FILES: Record<string, string | Uint8Array> = {
  'good.jsonl': record('good', 'A good paper among bad company'),
  'binary.jsonl': Uint8Array.from({ length: 5000 }, (_, i) => (i * 37) % 256),
  'empty.txt': '',
  'blank.txt': '\n\n  \n',
  'prose.md': '# Notes\n\nNothing to see here.\n',
  'half.json': `[${record('half', 'The first half of a list').trim()},\n{"title": "cut o`,
  'long-line.jsonl': `{}\n${'x'.repeat(10_000_000)}\n${record('after-long', 'The paper after a long line')}`,
  'types.jsonl': [
    '{"title":7}',
    '{"title":"x","abstract":[]}',
    '[]',
    'null',
    '"text"',
    '{"title":null}',
    record('types', 'The paper among wrong types', { authors: 3, year: {}, keywords: 'a;b' }),
  ].join('\n'),
  'proto.jsonl':
    '{"__proto__":{"title":"polluted"},"id":"__proto__","title":"__proto__ is the title of this","abstract":"constructor toString __proto__"}\n' +
    '{"id":"constructor","title":"constructor","abstract":"We introduce __proto__, and evaluate on constructor."}\n',
  'bom.jsonl': `\uFEFF${record('bom', 'The paper after a mark')}`,
  'crlf.txt':
    'Subscribe\r\n\r\nJun 26\r\n\r\nA page with Windows line ends\r\n\r\nIts abstract stands here. It is short.\r\n',
  'latin1.jsonl': Uint8Array.from(record('latin1', 'Na\xefve caf\xe9 of papers'), (c) => c.charCodeAt(0)),
  'utf16.jsonl': Uint8Array.from(
    Buffer.from(`\uFEFF${record('utf16', 'The paper in UTF-16 of Windows')}`, 'utf16le'),
  ),
  'packed.dat': gzipSync(record('packed', 'The paper in a gzip without the name')),
  'cut.jsonl.gz': gzipSync(
    record('cut', 'The paper before the break') +
      Array.from({ length: 5000 }, (_, i) => record(`cut${i}`, `Paper ${i} of ${Math.sin(i)}`)).join(''),
  ).subarray(0, 60_000),
  'surrogates.jsonl':
    '{"id":"lone","title":"Half \\ud800 a pair of surrogates","abstract":"GSM8K \\udc00\\u0000\\u0001\\uffff"}\n',
  'deep/er/nested.jsonl': record('nested', 'The paper in a nested folder'),
  'depth.jsonl': `{}\n${'['.repeat(100_000)}\n${record('depth', 'The paper after deep nesting')}`,
  'markup.jsonl': record('markup', '<img src=x onerror=alert(1)> =cmd|calc!A1 ]]> \x1b[31m', {
    abstract: '</script><script>alert(1)</script> \u202e {{7*7}} \\input{/etc/passwd} $x$ \x07',
    url: 'javascript:alert(1)',
  }),
  'words.jsonl': record('words', 'A very long word', {
    abstract: `${'a'.repeat(200_000)} ${'(('.repeat(50_000)}`,
  }),
  '.hidden.jsonl': record('hidden', 'The hidden paper'),
  'node_modules/x.jsonl': record('module', 'The paper in node_modules'),
  '\u202ename\nwith lines.jsonl': 'no json but {"title":\n',
}

/** Ids of the papers that must be read. */
const READ = [
  ...['good', 'half', 'after-long', 'types', '__proto__', 'constructor', 'bom', 'latin1', 'utf16'],
  ...['packed', 'cut', 'lone', 'nested', 'depth', 'markup', 'words'],
]

it('a folder of hostile and broken files gives every paper that can be had', async () => {
  const cwd = await temporaryFolder()
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(join(cwd, 'in', name, '..'), { recursive: true })
    await writeFile(join(cwd, 'in', name), content)
  }
  await symlink('..', join(cwd, 'in/deep/loop'))
  await symlink('/dev/zero', join(cwd, 'in/endless'))
  await promisify(execFile)('mkfifo', [join(cwd, 'in/pipe.jsonl')])

  const { code, stdout, stderr } = await run(['build', 'in'], { cwd })
  expect(stderr).not.toMatch(/bug/)
  expect(code).toBe(0)
  expect(stdout).toMatch(/records skipped +\d+\n/)

  const read = async <T>(file: string): Promise<T[]> =>
    (await readFile(join(cwd, 'paperloom-out', file), 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T)
  const facts = await read<Facts>('facts.jsonl')
  const ids = new Set(facts.map((paper) => paper.id))
  for (const id of READ) expect([...ids]).toContain(id)
  for (const id of ['hidden', 'module']) expect([...ids]).not.toContain(id)
  expect([...ids].some((id) => id.startsWith('a-page-with-windows-line-ends-'))).toBe(true)
  expect(facts.find((paper) => paper.id === '__proto__')?.title).toBe('__proto__ is the title of this')
  expect(facts.find((paper) => paper.id === 'lone')?.title).toBe('Half \ud800 a pair of surrogates')

  const found = new Map<string, string[]>()
  for (const { input = '', code } of await read<Diagnostic>('diagnostics.jsonl')) {
    found.set(input, [...(found.get(input) ?? []), code])
  }
  expect(found.get('binary.jsonl')).toEqual(['input-unreadable'])
  expect(found.get('empty.txt')).toEqual(['input-empty'])
  expect(found.get('blank.txt')).toEqual(['input-empty'])
  expect(found.get('prose.md')).toEqual(['format-unknown'])
  expect(found.get('half.json')).toEqual(['record-not-json'])
  expect(found.get('long-line.jsonl')).toEqual(['record-no-title', 'record-too-large'])
  expect(found.get('types.jsonl')).toHaveLength(6)
  expect(found.get('cut.jsonl.gz')).toEqual(['input-unreadable'])
  expect(found.get('good.jsonl')).toBeUndefined()

  for (const args of [
    ['stats'],
    ['show', 'markup'],
    ['export', 'gexf', '-o', '-'],
    ['export', 'csv', '-o', 'x.csv'],
  ]) {
    const answer = await run(args, { cwd })
    expect([args, answer.code, answer.stderr.includes('bug')]).toEqual([args, 0, false])
    if (args[0] !== 'export') expect(answer.stdout).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
  }
})

it('input that holds nothing is an error that names the formats', async () => {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'in'))
  const empty = await run(['build', 'in'], { cwd })
  expect([empty.code, empty.stdout]).toEqual([1, ''])
  await writeFile(join(cwd, 'in/a.txt'), 'prose')
  await writeFile(join(cwd, 'in/b.jsonl'), '{"title":1}\n')
  const { code, stderr } = await run(['build', 'in'], { cwd })
  expect(code).toBe(1)
  expect(stderr).toMatch(/Formats tried: .*daily-papers, hf-api, jsonl/)
})
