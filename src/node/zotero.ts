/** The library of a running Zotero, read over its local API (https://www.zotero.org/support/dev/web_api/v3/start). */
import { PaperloomError } from '../errors.ts'

/** What names a library in place of a file: `zotero:` for all of it, `zotero:Name` for a collection. */
export const ZOTERO = 'zotero:'

/** Zotero listens here; the machine is never another. */
const HOST = '127.0.0.1'
const PORT = 23119
const PAGE = 100
/** Milliseconds that an answer may take. */
const PATIENCE = 30_000
/** Items of one library at most; an answer that never ends is none. */
const MOST_PAGES = 10_000

/**
 * The items of a library or collection as JSON lists, a page at a time; nothing is written to Zotero.
 * @throws PaperloomError `network` where Zotero is not running or does not allow it, `not-found` for a collection
 * that does not exist.
 */
export async function* zoteroPages(collection: string): AsyncGenerator<Uint8Array> {
  const folder = collection === '' ? '' : `/collections/${await collectionKey(collection)}`
  for await (const page of pagesOf(`${folder}/items/top`)) yield new TextEncoder().encode(`${page}\n`)
}

async function collectionKey(name: string): Promise<string> {
  const names: { key: string; name: string }[] = []
  for await (const page of pagesOf('/collections')) {
    for (const { key, data } of JSON.parse(page) as { key: string; data?: { name?: string } }[]) {
      if (/^[A-Z0-9]{8}$/.test(key)) names.push({ key, name: data?.name ?? '' })
    }
  }
  const wanted = name.trim().toLowerCase()
  const found = names.filter((one) => one.name.toLowerCase() === wanted || one.key === name)
  if (found.length === 1) return found[0]!.key
  const list = names.map((one) => (found.length > 1 ? `${one.name} (zotero:${one.key})` : one.name))
  const shown = found.length > 1 ? list.filter((_, i) => found.includes(names[i]!)) : list
  const message =
    found.length > 1
      ? `Zotero has several collections "${name}": ${shown.join(', ')}`
      : `Zotero has no collection "${name}". It has: ${shown.sort().slice(0, 40).join(', ') || 'none'}`
  throw new PaperloomError(found.length > 1 ? 'ambiguous' : 'not-found', message)
}

/** The pages of a list, as text. */
async function* pagesOf(path: string): AsyncGenerator<string> {
  for (let page = 0, start = 0; page < MOST_PAGES; page++, start += PAGE) {
    const response = await ask(`${path}?format=json&limit=${PAGE}&start=${start}`)
    const total = Number(response.headers.get('Total-Results') ?? 0)
    const text = await response.text()
    if (!text.trimStart().startsWith('[')) throw noZotero(`answered ${text.trim().slice(0, 80) || 'nothing'}`)
    yield text
    if (start + PAGE >= total) return
  }
}

async function ask(path: string): Promise<Response> {
  const port = /^\d{1,5}$/.test(process.env.PAPERLOOM_ZOTERO_PORT ?? '')
    ? process.env.PAPERLOOM_ZOTERO_PORT
    : PORT
  let response: Response
  try {
    response = await fetch(`http://${HOST}:${port}/api/users/0${path}`, {
      headers: { 'Zotero-API-Version': '3', Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch (error) {
    const isSlow = error instanceof Error && error.name === 'TimeoutError'
    if (isSlow) throw noZotero(`did not answer within ${PATIENCE / 1000} seconds`)
    throw new PaperloomError(
      'network',
      `Zotero is not running on this machine (${HOST}:${port}). Start it and try again`,
      {
        cause: error,
      },
    )
  }
  if (response.status === 403) {
    throw new PaperloomError(
      'network',
      'Zotero does not let other programs read it. In Zotero: Settings, Advanced, "Allow other applications on this computer to communicate with Zotero"',
    )
  }
  if (!response.ok) throw noZotero(`answered ${response.status}. Reading needs Zotero 7 or later`)
  return response
}

function noZotero(what: string): PaperloomError {
  return new PaperloomError('network', `Zotero ${what}`)
}
