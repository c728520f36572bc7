/** Names for what is not finished: beside the place it is for, on the same disk, hidden, telling whose it is. */
import { readdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** What is being written, or what was moved aside. */
export type TemporaryKind = 'tmp' | 'old'

/** `.NAME.KIND-PID` beside a path. */
export function temporaryName(path: string, kind: TemporaryKind): string {
  return join(dirname(resolve(path)), `${startOf(path, kind)}${process.pid}`)
}

/** What runs that are dead left beside a path, sorted by name. */
export async function leftoversOf(path: string, kind: TemporaryKind): Promise<string[]> {
  const folder = dirname(resolve(path))
  const start = startOf(path, kind)
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.startsWith(start) && isDead(name.slice(start.length)))
    .sort()
    .map((name) => join(folder, name))
}

function startOf(path: string, kind: TemporaryKind): string {
  return `.${basename(resolve(path))}.${kind}-`
}

/** Our own number can only be one that a dead run had before us: we look before we make anything. */
function isDead(pid: string): boolean {
  if (!/^\d{1,10}$/.test(pid)) return false
  if (Number(pid) === process.pid) return true
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM'
  }
}
