/**
 * A folder that an export writes, again and again. A list in it says which files are the export's: these are replaced
 * or removed by the next one, and all others are the user's and stay.
 */
import { mkdir, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ExportedFile } from '../../graph/export/index.ts'
import { PaperloomError } from '../errors.ts'
import { asOutputError, whileUnfinished, writeChunks, writeFileWhole } from './output.ts'
import { leftoversOf, temporaryName } from './temporary-names.ts'

/** In the folder: the paths of the files of the last export, one a line. */
const LIST = '.paperloom-export'

/** Files up to this size are compared with what is there, so that an editor or a backup sees what changed only. */
const COMPARED = 1 << 20

/**
 * Brings the files of an export into a folder. All are written beside it first; then those of the last export that
 * are no more are removed, and the new ones moved into their places. A run that is killed in between leaves whole
 * files, and the next one puts the folder right.
 * @throws PaperloomError `output` where the folder holds other files and no export.
 */
export async function writeExportFolder(dir: string, files: readonly ExportedFile[]): Promise<void> {
  await asOutputError(dir, async () => {
    const place = resolve(dir)
    const before = await listOf(place, dir)
    const paths = files.map(({ suffix }) => suffix)
    const fresh = temporaryName(place, 'tmp')
    await mkdir(dirname(place), { recursive: true })
    for (const leftover of await leftoversOf(place, 'tmp'))
      await rm(leftover, { recursive: true, force: true })
    await whileUnfinished(fresh, async () => {
      await makeFolders(fresh, paths)
      for (const { suffix, chunks } of files) await writeChunks(join(fresh, suffix), chunks, false)
      await mkdir(place, { recursive: true })
      await writeList(place, [...new Set([...before, ...paths])])
      await removeAll(place, before, paths)
      await makeFolders(place, paths)
      for (const path of paths) await moveIfChanged(join(fresh, path), join(place, path))
      await writeList(place, paths)
    })
  })
}

/** The files of the last export into a folder; none where there is no folder or nothing in it. */
async function listOf(place: string, dir: string): Promise<string[]> {
  const list = await readFile(join(place, LIST), 'utf8').catch(ifMissing(undefined))
  if (list !== undefined) return list.split('\n').filter(isInside)
  const found = await readdir(place).catch(ifMissing<string[]>([]))
  if (found.length === 0) return []
  throw new PaperloomError('output', `${dir} holds other files and no export. Choose another folder with -o`)
}

/** A list that somebody else made cannot reach out of the folder. */
function isInside(path: string): boolean {
  return (
    path !== '' && path.split(/[\\/]/).every((part) => part !== '' && part !== '..' && !part.includes(':'))
  )
}

function writeList(place: string, paths: readonly string[]): Promise<void> {
  return writeFileWhole(join(place, LIST), [paths.map((path) => `${path}\n`).join('')])
}

/** Removes the files of the last export that are not in this one, and the folders that are empty then. */
async function removeAll(place: string, before: readonly string[], paths: readonly string[]): Promise<void> {
  const current = new Set(paths)
  const gone = before.filter((path) => !current.has(path))
  for (const path of gone) await rm(join(place, path), { force: true })
  for (const folder of foldersOf(gone)) await rmdir(join(place, folder)).catch(() => undefined)
}

async function makeFolders(place: string, paths: readonly string[]): Promise<void> {
  await mkdir(place, { recursive: true })
  for (const folder of foldersOf(paths)) await mkdir(join(place, folder), { recursive: true })
}

function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map(dirname))].filter((folder) => folder !== '.')
}

async function moveIfChanged(from: string, to: string): Promise<void> {
  const [size, there] = [(await stat(from)).size, await stat(to).catch(ifMissing(undefined))]
  if (there?.size === size && size <= COMPARED && (await readFile(from)).equals(await readFile(to))) return
  await rename(from, to)
}

function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value
    throw error
  }
}
