/**
 * Replaces a build folder as a whole. The new one is written under a temporary name beside it; then the old
 * one is moved aside, the new one into its place, and the old one removed. A run that is killed leaves the old
 * folder or the new one; where it was killed between the two moves, `recoverFolder` puts the old one back.
 */
import { access, mkdir, open, readdir, realpath, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { PaperloomError } from '../errors.ts'
import { BUILD_FILES, isBuildFile } from './build-files.ts'
import { asOutputError, whileUnfinished } from './output.ts'
import { leftoversOf, temporaryName } from './temporary-names.ts'

/**
 * Makes sure that a folder may be replaced, before any work is done for it, and clears away what killed runs
 * left.
 * @throws PaperloomError `output` where it holds something else than a build.
 */
export async function checkFolder(dir: string): Promise<void> {
  await asOutputError(dir, async () => {
    await recoverFolder(dir)
    const files = await readdir(dir).catch(ifMissing<string[]>([]))
    if (files.length === 0 || files.includes(BUILD_FILES.manifest)) return
    const message = `${dir} holds other files and no build. Choose another folder with -o`
    throw new PaperloomError('output', message)
  })
}

/**
 * Writes a folder and puts it in the place of `dir`. Files in the old folder that no build writes are kept.
 * @param write fills the folder that it is given.
 * @throws PaperloomError `output`
 */
export async function replaceFolder(dir: string, write: (folder: string) => Promise<void>): Promise<void> {
  await asOutputError(dir, async () => {
    const place = await realpath(dir).catch(() => resolve(dir))
    const fresh = temporaryName(place, 'tmp')
    const aside = temporaryName(place, 'old')
    await mkdir(dirname(place), { recursive: true })
    await whileUnfinished(fresh, async () => {
      await rm(fresh, { recursive: true, force: true })
      await mkdir(fresh)
      await write(fresh)
      await syncFolder(fresh)
      await rename(place, aside).catch(ifMissing(undefined))
      await rename(fresh, place).catch(async (error) => {
        await rename(aside, place).catch(ifMissing(undefined))
        throw error
      })
      await syncFolder(dirname(place))
      await clearAside(aside, place)
    })
  })
}

/** Clears away what runs that were killed left beside a build folder, and puts a folder back that one had moved aside. */
export async function recoverFolder(dir: string): Promise<void> {
  const place = await realpath(dir).catch(() => resolve(dir))
  for (const path of await leftoversOf(place, 'tmp')) await rm(path, { recursive: true, force: true })
  for (const path of await leftoversOf(place, 'old')) {
    if (await exists(join(place, BUILD_FILES.manifest))) await clearAside(path, place)
    else await rename(path, place)
  }
}

/** Removes a folder that was replaced; what no build wrote moves to the new one. */
async function clearAside(aside: string, place: string): Promise<void> {
  for (const name of await readdir(aside).catch(ifMissing<string[]>([]))) {
    if (isBuildFile(name)) await rm(join(aside, name), { force: true })
    else if (!(await exists(join(place, name)))) await rename(join(aside, name), join(place, name))
  }
  await rmdir(aside).catch(ifMissing(undefined))
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value
    throw error
  }
}
