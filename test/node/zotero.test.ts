/** A small server that answers as Zotero's local API is documented to. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findInputs } from '../../src/node/inputs.ts'
import { readRecords } from '../../src/pipeline.ts'

const item = (n: number) => ({
  key: `ITEM${n}`,
  version: n,
  library: { type: 'user', id: 0 },
  data: {
    key: `ITEM${n}`,
    itemType: 'journalArticle',
    title: `Paper number ${n} of the library`,
    creators: [],
    DOI: `10.1000/z.${n}`,
  },
})
const ATTACHMENT = { key: 'PDF', version: 1, data: { itemType: 'attachment', title: 'Full Text PDF' } }
const collection = (key: string, name: string) => ({ key, version: 1, data: { key, name } })
const ITEMS = [...Array.from({ length: 230 }, (_, i) => item(i)), ATTACHMENT]
const LISTS: Record<string, unknown[]> = {
  '/api/users/0/items/top': ITEMS,
  '/api/users/0/collections': [
    collection('AAAA2222', 'Graphs'),
    collection('BBBB3333', 'Lists'),
    collection('CCCC4444', 'Lists'),
  ],
  '/api/users/0/collections/AAAA2222/items/top': ITEMS.slice(0, 3),
  '/api/users/0/collections/BBBB3333/items/top': ITEMS.slice(3, 5),
}

let server: Server | undefined
const asked: string[] = []

async function startZotero(status = 200, body?: string): Promise<void> {
  server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1')
    asked.push(`${request.method} ${url.pathname}${url.search}`)
    const [start, limit] = [Number(url.searchParams.get('start')), Number(url.searchParams.get('limit'))]
    const list = LISTS[url.pathname] ?? []
    response.writeHead(status, { 'Total-Results': String(list.length), 'Zotero-API-Version': '3' })
    response.end(body ?? JSON.stringify(list.slice(start, start + limit)))
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('PAPERLOOM_ZOTERO_PORT', String((server.address() as AddressInfo).port))
}

afterEach(async () => {
  vi.unstubAllEnvs()
  asked.length = 0
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  server = undefined
})

const read = async (path: string) => readRecords(await findInputs([path]))

describe('zotero:', () => {
  it('reads the whole library, page by page, and asks for nothing else', async () => {
    await startZotero()
    const { papers, diagnostics, formats } = await read('zotero:')
    expect(diagnostics).toEqual([])
    expect(papers).toHaveLength(230)
    expect(papers[0]).toMatchObject({ doi: '10.1000/z.0', sources: [{ input: 'zotero', format: 'zotero' }] })
    expect([...formats.values()]).toEqual(['zotero'])
    expect(asked).toEqual(
      [0, 100, 200].map((start) => `GET /api/users/0/items/top?format=json&limit=100&start=${start}`),
    )
  })

  it('reads a collection by its name, case aside, or by its key', async () => {
    await startZotero()
    expect((await read('zotero:graphs')).papers).toHaveLength(3)
    expect((await read('zotero:BBBB3333')).papers).toHaveLength(2)
  })

  it.each([
    ['zotero:Nope', 'not-found', 'Zotero has no collection "Nope". It has: Graphs, Lists, Lists'],
    ['zotero:Lists', 'ambiguous', 'Lists (zotero:BBBB3333), Lists (zotero:CCCC4444)'],
  ])('%s is not found', async (path, code, message) => {
    await startZotero()
    await expect(read(path)).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
  })

  it.each([
    ['is switched off', 403, 'Local API is not enabled', 'Settings, Advanced'],
    ['is too old', 404, 'No endpoint found', 'Zotero 7 or later'],
    ['is something else', 200, '<html>', 'answered <html>'],
  ])('says what to do where the API %s', async (_, status, body, message) => {
    await startZotero(status, body)
    await expect(read('zotero:')).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining(message),
    })
  })

  it('says that Zotero is not running', async () => {
    await startZotero()
    await new Promise((resolve) => server!.close(resolve))
    await expect(read('zotero:')).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('Zotero is not running on this machine'),
    })
  })
})
