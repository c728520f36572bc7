/** Serves the viewer and the data of one build folder to this machine alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { mapChunks } from '../../graph/map.ts'
import { PaperloomError } from '../errors.ts'
import { PACKAGE_ROOT } from './package-root.ts'
import { openServedFolder, type ServedFolder } from './served-folder.ts'

export interface ServerOptions {
  /** A build folder. */
  dir: string
  /** First port to try; 0 takes any free one. */
  port: number
  host?: string
  /** Folder of the built viewer; default: the one that came with this program. */
  viewer?: string
}

export interface RunningServer {
  url: string
  port: number
  close(): Promise<void>
}

/** Nothing runs, loads or is sent that does not come from this server. */
const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

const NOT_IN_GRAPH = 'The graph has nothing of this name. It may have been built anew: reload the page.'

/** How many ports after the one asked are tried. */
const PORTS_TRIED = 100

/**
 * Starts a server over a build folder, on the port asked or the next free one. Only requests that name this
 * machine as host are answered, so that no web page can reach it by rebinding a name.
 * @throws PaperloomError `graph-missing` or `graph-broken` for the folder, `output` where no port is free.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const folder = await openServedFolder(options.dir)
  const files = sirv(options.viewer ?? VIEWER, { etag: true, maxAge: 0 })
  const server = createServer((request, response) => {
    respond(request, response, folder, files).catch((error) => sendError(response, error))
  })
  const port = await listen(server, options.port, options.host ?? '127.0.0.1')
  return {
    url: `http://localhost:${port}/`,
    port,
    close: () => close(server),
  }
}

/** The built viewer that comes with the package. */
const VIEWER = fileURLToPath(new URL('dist/viewer', PACKAGE_ROOT))

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folder: ServedFolder,
  files: ReturnType<typeof sirv>,
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
  if (!THIS_MACHINE.test(request.headers.host ?? '')) {
    return sendProblem(response, 403, 'forbidden-host', 'This server answers to localhost only.')
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    return sendProblem(response, 405, 'method-not-allowed', 'Only GET and HEAD are answered.')
  }
  const address = `http://localhost${request.url}`
  if (!URL.canParse(address)) {
    return sendProblem(response, 400, 'bad-request', 'The address cannot be read.')
  }
  const url = new URL(address)
  if (url.pathname.startsWith('/data/')) return sendData(response, folder, url)
  files(request, response, () => sendProblem(response, 404, 'not-found', 'There is nothing at this address.'))
}

async function sendData(response: ServerResponse, folder: ServedFolder, url: URL): Promise<void> {
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  if (url.pathname === '/data/graph.json') {
    const map = await folder.map()
    return pipeline(Readable.from(mapChunks(map)), response)
  }
  const body = await readOne(folder, url)
  if (body === undefined) return sendProblem(response, 404, 'not-found', NOT_IN_GRAPH)
  response.end(body)
}

function readOne(folder: ServedFolder, url: URL): Promise<string | undefined> {
  const id = url.searchParams.get('id') ?? ''
  if (url.pathname === '/data/facts') return folder.facts(id)
  if (url.pathname === '/data/node') return folder.node(id)
  if (url.pathname === '/data/edges') return folder.edges(url.searchParams.get('node') ?? '')
  return Promise.resolve(undefined)
}

const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i

function sendProblem(response: ServerResponse, status: number, code: string, message: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(JSON.stringify({ error: { code, message } }))
}

function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy()
  } else if (error instanceof PaperloomError) {
    sendProblem(response, 503, error.code, error.message)
  } else {
    sendProblem(response, 500, 'defect', 'The server met a defect of its own.')
  }
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port <= Math.min(65535, first + PORTS_TRIED); port++) {
    if (await listenOn(server, port, host)) return (server.address() as AddressInfo).port
  }
  throw new PaperloomError('output', `No free port from ${first} on. Name another one with --port.`)
}

/** True where the server listens, false where the port is taken. */
function listenOn(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error)
    server.once('error', onError)
    server.listen(port, host, () => {
      server.off('error', onError)
      resolve(true)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
