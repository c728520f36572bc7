import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { readJsonRecords } from '../../src/node/json-records.ts'
import { temporaryFolder } from './temporary.ts'

const schema = z.object({ id: z.string() })

async function read(content: string | Uint8Array): Promise<unknown[]> {
  const path = join(await temporaryFolder(), 'x.jsonl')
  await writeFile(path, content)
  const records: unknown[] = []
  for await (const record of readJsonRecords(path, schema, 'a thing')) records.push(record)
  return records
}

it('reads records, plain or gzipped, over empty lines', async () => {
  const text = '{"id":"a","more":1}\n\n{"id":"b"}\r\n'
  expect(await read(text)).toEqual([{ id: 'a' }, { id: 'b' }])
  expect(await read(gzipSync(text))).toEqual([{ id: 'a' }, { id: 'b' }])
})

it.each([
  ['{"id":"a"}\n\n{"id":7}', 'x.jsonl:3: not a thing: id: '],
  ['{"id":"a"}\n{"id":', 'x.jsonl:2: not a thing: not JSON'],
  ['[]', 'x.jsonl:1: not a thing: Invalid input'],
  ['\0\0', 'x.jsonl is not text'],
])('%j is refused with place and reason', async (text, message) => {
  await expect(read(text)).rejects.toMatchObject({
    name: 'PaperloomError',
    code: 'input-unreadable',
    message: expect.stringContaining(message),
  })
})
