/** The identity file of a corpus: the one that is named, or `paperloom.yaml` beside the inputs. */
import { realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import type { Overrules } from '../../graph/overruling/overrules.ts'
import { PaperloomError } from '../errors.ts'
import { readUserText } from './user-text.ts'

/** The name under which an identity file is looked for. */
export const IDENTITY_FILE = 'paperloom.yaml'

/**
 * Reads the identity file that is named, else the `paperloom.yaml` that lies in a folder that is read, beside a file
 * that is read, or, with standard input, in the current folder. Undefined where there is none.
 * @throws PaperloomError `input-missing` for a named file that is not there, `ambiguous` where several are beside the
 * inputs, `input-unreadable`, and `identity` with all that is wrong in it.
 */
export async function readIdentityFor(
  inputs: readonly string[],
  named: string | undefined,
): Promise<Overrules | undefined> {
  const path = named ?? (await fileBeside(inputs))
  if (path === undefined) return undefined
  if (!(await stat(path).catch(() => undefined)))
    throw new PaperloomError('input-missing', `There is no identity file ${path}`)
  const { readIdentityFile } = await import('../../graph/overruling/read.ts') // spares the others the parser
  return readIdentityFile(path, await readUserText(path, 'an identity file'))
}

async function fileBeside(inputs: readonly string[]): Promise<string | undefined> {
  const folders = await Promise.all(inputs.map(folderOf))
  const found = new Map<string, string>()
  for (const folder of folders) {
    const path = join(folder, IDENTITY_FILE)
    const real = await realpath(path).catch(() => undefined)
    if (real !== undefined && !found.has(real)) found.set(real, path)
  }
  const [only, second] = [...found.values()].sort()
  if (second === undefined) return only
  const message = `${only} and ${second} are both beside the inputs. Name one with --identity`
  throw new PaperloomError('ambiguous', message)
}

/** The folder that an input is, or lies in; of a glob the part before its first pattern. */
async function folderOf(input: string): Promise<string> {
  if (input === '-') return '.'
  const found = await stat(input).catch(() => undefined)
  if (found) return found.isDirectory() ? input : dirname(input)
  const parts = input.replaceAll('\\', '/').split('/')
  const plain = parts.slice(
    0,
    Math.max(
      0,
      parts.findIndex((part) => isDynamicPattern(part)),
    ),
  )
  return plain.join('/') || (input.startsWith('/') ? '/' : '.')
}
