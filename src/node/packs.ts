/** Packs: a user's own names and cue words, from files. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Pack } from '../../extractors/packs/pack.ts'
import type { PackText } from '../../extractors/packs/read.ts'
import { PaperloomError } from '../errors.ts'
import { compareText } from '../text.ts'

/** Bytes of one file that are read at most; more than its characters may be. */
const MOST_BYTES = 4_000_000
const ENDINGS = '*.{yaml,yml}'

/**
 * Reads the packs that paths name, in their order. A path is a file, a folder (its .yaml and .yml files, by name) or a
 * glob.
 * @throws PaperloomError `input-missing` for a path that names nothing, `input-unreadable` for a file that cannot be
 * read, `pack` with all problems of all packs.
 */
export async function readPackFiles(paths: readonly string[]): Promise<Pack[]> {
  if (paths.length === 0) return []
  const { readPacks } = await import('../../extractors/packs/read.ts') // spares the others the parser
  const texts: PackText[] = []
  for (const path of paths) for (const file of await filesAt(path)) texts.push(await readText(file))
  return readPacks(texts)
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (found && !found.isDirectory()) return [path]
  const pattern = path.replaceAll('\\', '/')
  const files = found
    ? (await glob(ENDINGS, { cwd: path })).map((file) => join(path, file))
    : isDynamicPattern(pattern)
      ? await glob(pattern)
      : []
  if (files.length > 0) return files.sort(compareText)
  const what = found ? `no .yaml file in ${path}` : `no pack ${path}`
  throw new PaperloomError('input-missing', `There is ${what}`)
}

async function readText(path: string): Promise<PackText> {
  const bytes = await readBytes(path)
  try {
    return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    const message = `${path} is not UTF-8 text (line ${lineOfBadByte(bytes)}). Save it as UTF-8`
    throw new PaperloomError('input-unreadable', message, { cause: error })
  }
}

async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length > MOST_BYTES) break
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new PaperloomError('input-unreadable', `${path} cannot be read (${code})`, { cause: error })
  }
  if (length <= MOST_BYTES) return Buffer.concat(chunks)
  const message = `${path} is too large for a pack: it can have ${MOST_BYTES / 1e6} MB. Make several of it`
  throw new PaperloomError('input-unreadable', message)
}

/** One-based line of the first byte that is not UTF-8. */
function lineOfBadByte(bytes: Buffer): number {
  const known = Buffer.from(bytes.toString('utf8').split('\ufffd', 1)[0] as string, 'utf8')
  return known.toString('utf8').split('\n').length
}
