/** What the command line names becomes inputs: files, folders, globs, standard input. */
import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, posix } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { glob, isDynamicPattern } from 'tinyglobby'
import { PaperloomError } from '../errors.ts'
import type { Input } from '../ingest/index.ts'
import { decodeText } from '../ingest/text-stream.ts'
import { compareText } from '../text.ts'
import { BUILD_FILES } from './build-files.ts'
import { IDENTITY_FILE } from './identity-file.ts'
import { siblingsOf, withoutLatexParts } from './latex-folder.ts'
import { PACKAGE_ROOT } from './package-root.ts'
import { ZOTERO, zoteroPages } from './zotero.ts'

export interface FileInput extends Input {
  /**
   * Hash and size of the bytes as they lie on disk; known from reading, else read for it. Undefined for a pipe
   * that was not read to its end.
   */
  digest(): Promise<Digest | undefined>
}

interface Digest {
  sha256: string
  bytes: number
}

/** The seed documents that come with the package, read where no input is named. */
const SEEDS = fileURLToPath(new URL('seeds', PACKAGE_ROOT))

/** Files that a build leaves; a folder with all of them is no input. */
const BUILD_MARKS = [BUILD_FILES.manifest, BUILD_FILES.facts, BUILD_FILES.nodes]

/**
 * Finds the inputs that paths name, in a fixed order, each file once. A path is a file, a folder (read with
 * its folders, but not hidden files, node_modules, build folders or identity files), a glob, `zotero:`, or `-` for
 * standard input. None
 * at all means the seeds.
 * @throws PaperloomError `input-missing` for a path that names nothing.
 */
export async function findInputs(paths: readonly string[]): Promise<FileInput[]> {
  const found = paths.length === 0 ? await filesUnder(SEEDS, '*.txt') : []
  for (const path of paths) found.push(...(await inputsAt(path)))
  if (found.length === 0) throw new PaperloomError('input-missing', `There is no file in ${paths.join(', ')}`)
  const distinct = new Map(found.sort(compareNames).reverse())
  return [...distinct]
    .sort(([a, x], [b, y]) => compareText(x.name, y.name) || compareText(a, b))
    .map(([, i]) => i)
}

/**
 * The text of an input, unpacked and decoded, in pieces.
 * @throws PaperloomError `input-unreadable` that names the input.
 */
export async function* textOf(input: Input): AsyncGenerator<string> {
  try {
    yield* decodeText(input)
  } catch (error) {
    if (!(error instanceof PaperloomError)) throw error
    throw new PaperloomError(error.code, `${input.name} ${error.message}`, { cause: error })
  }
}

/** Of several names of one file the first counts: one that somebody gave, then a short one. */
function compareNames([a, x]: [string, FileInput], [b, y]: [string, FileInput]): number {
  return (
    Number(x.isFound ?? false) - Number(y.isFound ?? false) ||
    x.name.length - y.name.length ||
    compareText(x.name, y.name) ||
    compareText(a, b)
  )
}

async function inputsAt(path: string): Promise<[key: string, input: FileInput][]> {
  if (path === '-') return [['-', fileInput('stdin', () => process.stdin, false)]]
  if (path.startsWith(ZOTERO)) {
    const collection = path.slice(ZOTERO.length)
    return [
      [
        path,
        fileInput(collection === '' ? 'zotero' : path, () => Readable.from(zoteroPages(collection)), false),
      ],
    ]
  }
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return filesUnder(path, '**')
  if (found) {
    const input = fileInput(basename(path), () => createReadStream(path), found.isFile())
    return [[await identityOf(path), { ...input, sibling: siblingsOf(path, dirname(path)) }]]
  }
  const matches = isDynamicPattern(path) ? await filesUnder('.', path.replaceAll('\\', '/')) : []
  if (matches.length > 0) return matches
  throw new PaperloomError('input-missing', `There is no file or folder ${path}`)
}

async function filesUnder(folder: string, pattern: string): Promise<[string, FileInput][]> {
  const files = (await glob(pattern, { cwd: folder, ignore: ['**/node_modules/**'] })).sort(compareText)
  const present = new Set(files)
  const isBuilt = (file: string) =>
    BUILD_MARKS.every((mark) => present.has(posix.join(posix.dirname(file), mark)))
  const inputs: [string, FileInput][] = []
  for (const file of await withoutLatexParts(folder, files)) {
    const path = join(folder, file)
    if (isBuilt(file) || basename(file) === IDENTITY_FILE || !(await isPlainFile(path))) continue
    const name = pattern === '**' ? file : basename(file)
    const input = fileInput(name, () => createReadStream(path), true)
    inputs.push([await identityOf(path), { ...input, isFound: true, sibling: siblingsOf(path, folder) }])
  }
  return inputs
}

/** Pipes and devices are read only where somebody names them: they may never end. */
async function isPlainFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** Two paths to one file have one identity. */
async function identityOf(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

function fileInput(name: string, openBytes: () => Readable, isPlain: boolean): FileInput {
  let known: Digest | undefined
  async function* read(): AsyncGenerator<Uint8Array> {
    const hash: Hash = createHash('sha256')
    let bytes = 0
    try {
      for await (const chunk of openBytes() as AsyncIterable<Uint8Array>) {
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
      }
    } catch (error) {
      if (error instanceof PaperloomError) throw error
      const code = (error as NodeJS.ErrnoException).code ?? String(error)
      throw new PaperloomError('input-unreadable', `cannot be read (${code})`, { cause: error })
    }
    known = { sha256: hash.digest('hex'), bytes }
  }
  return {
    name,
    open: () => Readable.toWeb(Readable.from(read(), { objectMode: true })) as ReadableStream<Uint8Array>,
    inflate: gunzip,
    async digest() {
      if (!known && isPlain) for await (const _ of read());
      return known
    },
  }
}

/** Bytes unpacked at a time: in zlib's own small pieces it takes twice as long. */
const UNPACKED = 1 << 18

/** In Node a DecompressionStream reads far ahead of its reader; zlib's own stream waits. */
function gunzip(packed: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(packed, createGunzip({ chunkSize: UNPACKED }), () => undefined)
}
