/** Writing: everything goes to a temporary name first and is moved into place when it is whole. */
import { rmSync } from 'node:fs'
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { PaperloomError } from '../errors.ts'
import { leftoversOf, temporaryName } from './temporary-names.ts'

/** Characters gathered before they are written. */
const CHUNK = 1 << 18

/** What is unfinished on disk, to be removed when the run is ended early. */
const unfinished = new Set<string>()
const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Text in pieces, or bytes in pieces; not both. */
export type Chunks = Iterable<string> | AsyncIterable<string> | Iterable<Uint8Array>

/**
 * Writes text to a file as it comes, never holding more than a piece of it, and makes sure that it is on disk, unless
 * `sync` is false.
 */
export async function writeChunks(path: string, chunks: Chunks, sync = true): Promise<void> {
  const file = await open(path, 'w')
  try {
    let pending = ''
    for await (const chunk of chunks) {
      if (typeof chunk !== 'string') {
        await file.appendFile(chunk)
        continue
      }
      pending += chunk
      if (pending.length < CHUNK) continue
      await file.appendFile(pending)
      pending = ''
    }
    await file.appendFile(pending)
    if (sync) await file.sync().catch(ignoreUnsupported)
  } finally {
    await file.close()
  }
}

/** The values as lines of JSON. */
export async function* jsonLines(values: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield jsonLine(value)
}

/** A value as one line of JSON. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/**
 * Writes one file so that it is either whole or as it was before. What is no plain file (`/dev/stdout`, a
 * pipe) is written to as it is.
 * @throws PaperloomError `output`
 */
export async function writeFileWhole(path: string, chunks: Chunks): Promise<void> {
  await asOutputError(path, async () => {
    if (await isSpecial(path)) return writeChunks(path, chunks)
    const place = await realpath(path).catch(() => resolve(path))
    await mkdir(dirname(place), { recursive: true })
    for (const leftover of await leftoversOf(place, 'tmp')) await rm(leftover, { force: true })
    const temporary = temporaryName(place, 'tmp')
    await whileUnfinished(temporary, async () => {
      await writeChunks(temporary, chunks)
      await rename(temporary, place)
    })
  })
}

/** Runs `work`; whatever ends it early, also Ctrl-C, `path` is removed. */
export async function whileUnfinished<T>(path: string, work: () => Promise<T>): Promise<T> {
  if (unfinished.size === 0) for (const signal of signals()) process.on(signal, endEarly)
  unfinished.add(path)
  try {
    return await work()
  } finally {
    await rm(path, { recursive: true, force: true })
    unfinished.delete(path)
    if (unfinished.size === 0) for (const signal of signals()) process.off(signal, endEarly)
  }
}

function signals(): (keyof typeof ENDINGS)[] {
  return Object.keys(ENDINGS) as (keyof typeof ENDINGS)[]
}

function endEarly(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true })
  process.exit(ENDINGS[signal as keyof typeof ENDINGS])
}

async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found !== undefined && !found.isFile() && !found.isDirectory()
}

/** Pipes and some network disks cannot be synced; nothing is lost by that. */
function ignoreUnsupported(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP' && error.code !== 'ENOSYS') throw error
}

/** Turns what the file system says into a message that says what to do. */
export async function asOutputError<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const advice = code && ADVICE[code]
    if (error instanceof PaperloomError || !advice) throw error
    throw new PaperloomError('output', `Cannot write ${path}: ${advice}`, { cause: error })
  }
}

const ADVICE: Record<string, string> = {
  EACCES: 'permission denied. Choose another place with -o',
  EPERM: 'permission denied. Choose another place with -o',
  EROFS: 'the disk is read-only. Choose another place with -o',
  ENOSPC: 'the disk is full. Free some space, or choose another place with -o',
  EDQUOT: 'your disk quota is used up. Free some space, or choose another place with -o',
  ENOTDIR: 'a part of this path is a file. Choose another place with -o',
  EISDIR: 'it is a folder. Name a file with -o',
  EBUSY: 'it is in use or a mount point. Choose a folder inside it with -o',
  EXDEV: 'it is a mount point. Choose a folder inside it with -o',
  ENAMETOOLONG: 'the name is too long. Choose another with -o',
}
