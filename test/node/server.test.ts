import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MapData } from '../../graph/map.ts'
import { type RunningServer, startServer } from '../../src/node/server.ts'
import { FACTS, GRAPH, mapOf, writeBuildFolder } from '../viewer/sample.ts'

let home: string
let server: RunningServer

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'paperloom-server-'))
  await writeBuildFolder(join(home, 'out'))
  await mkdir(join(home, 'viewer'))
  await writeFile(join(home, 'viewer/index.html'), '<!doctype html><title>viewer</title>')
  await writeFile(join(home, 'secret.txt'), 'secret')
  server = await start('out')
})

afterAll(async () => {
  await server.close()
  await rm(home, { recursive: true })
})

const start = (dir: string, port = 0) =>
  startServer({ dir: join(home, dir), port, viewer: join(home, 'viewer') })

const get = (path: string, from = server) => fetch(`http://127.0.0.1:${from.port}${path}`)

/** A request as it is, without the tidying that fetch does. */
function raw(path: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path, headers, method }, async (response) => {
      let body = ''
      for await (const chunk of response) body += chunk
      resolve({ status: response.statusCode!, body })
    })
      .on('error', reject)
      .end()
  })
}

test('serves the viewer under a strict policy', async () => {
  const response = await get('/')
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('viewer')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
})

test('serves the map', async () => {
  const response = await get('/data/graph.json')
  expect(response.headers.get('content-type')).toContain('application/json')
  expect((await response.json()) as MapData).toEqual(mapOf(GRAPH))
})

test('serves one paper, one node, the edges of one node', async () => {
  for (const paper of FACTS) {
    expect(await (await get(`/data/facts?id=${encodeURIComponent(paper.id)}`)).json()).toEqual(paper)
  }
  for (const node of GRAPH.nodes) {
    const id = encodeURIComponent(node.id)
    expect(await (await get(`/data/node?id=${id}`)).json()).toEqual(node)
    const meeting = GRAPH.edges.filter((edge) => edge.source === node.id || edge.target === node.id)
    expect(await (await get(`/data/edges?node=${id}`)).json()).toEqual(meeting)
  }
})

test('says what it does not have', async () => {
  for (const path of ['/data/facts?id=none', '/data/node', '/data/edges?node=__proto__', '/data/x', '/x']) {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(((await response.json()) as { error: { code: string } }).error.code).toBe('not-found')
  }
})

test('answers to this machine by name only', async () => {
  for (const host of ['localhost', `localhost:${server.port}`, '127.0.0.1', '[::1]:1', 'LOCALHOST']) {
    expect((await raw('/data/graph.json', { host })).status).toBe(200)
  }
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'a@localhost']) {
    expect((await raw('/data/graph.json', { host })).status).toBe(403)
  }
})

test('only reads', async () => {
  const host = 'localhost'
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await raw('/', { host }, method)).status).toBe(405)
  }
  const head = await raw('/data/graph.json', { host }, 'HEAD')
  expect(head).toEqual({ status: 200, body: '' })
})

test('stays in its folder', async () => {
  const ways = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..\\secret.txt', '//secret.txt']
  for (const path of [...ways, '/data/../../secret.txt', '/%', '/%00']) {
    const { status, body } = await raw(path, { host: 'localhost' })
    expect(body).not.toBe('secret')
    expect([400, 404]).toContain(status)
  }
})

test('takes the next free port', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as AddressInfo
  const next = await start('out', port)
  expect(next.port).toBeGreaterThan(port)
  expect(next.url).toBe(`http://localhost:${next.port}/`)
  await next.close()
  taken.close()
})

test('goes on with the build that takes the place of another, and says so while there is none', async () => {
  await writeBuildFolder(join(home, 'first'))
  const running = await start('first')
  await rename(join(home, 'first'), join(home, 'aside'))
  const between = await get('/data/graph.json', running)
  expect(between.status).toBe(503)
  expect(await between.text()).toContain('No graph in')
  const smaller = { ...GRAPH, nodes: GRAPH.nodes.slice(0, 2), edges: [] }
  await writeBuildFolder(join(home, 'first'), smaller, [{ ...FACTS[1]!, id: 'new' }])
  expect(await (await get('/data/graph.json', running)).json()).toEqual(mapOf(smaller))
  expect((await get('/data/facts?id=new', running)).status).toBe(200)
  expect((await get('/data/facts?id=2401.00001', running)).status).toBe(404)
  await running.close()
})

test('names a folder without a graph, and the line that is broken', async () => {
  await expect(start('nowhere')).rejects.toThrow('No graph in')
  await writeBuildFolder(join(home, 'broken'))
  const nodes = join(home, 'broken/nodes.jsonl')
  await writeFile(nodes, `${(await readFile(nodes, 'utf8')).split('\n')[0]}\n{"id":\n`)
  await expect(start('broken')).rejects.toThrow('nodes.jsonl, line 2')
})
