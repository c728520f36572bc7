/** Packs: a user's own names and cue words, from files. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Pack } from '../../extractors/packs/pack.ts'
import type { PackText } from '../../extractors/packs/read.ts'
import { PaperloomError } from '../errors.ts'
import { compareText } from '../text.ts'
import { readUserText } from './user-text.ts'

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
  for (const path of paths)
    for (const file of await filesAt(path))
      texts.push({ name: file, text: await readUserText(file, 'a pack') })
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
