/** Archives as streams: the files of a zip or tar, one after the other, without unpacking to anywhere. */
import { PaperloomError } from '../errors.ts'
import type { ArchiveEntry } from './byte-stream.ts'
import { isTar, tarEntries } from './tar.ts'
import { isZip, zipEntries } from './zip.ts'

/**
 * The files of an archive, told by its first bytes; undefined for what is none. Hidden files are left out.
 * @throws PaperloomError `input-unreadable` for a file that would land outside of the archive's folder.
 */
export function archiveEntries(
  head: Uint8Array,
  stream: AsyncGenerator<Uint8Array>,
): AsyncGenerator<ArchiveEntry> | undefined {
  if (isZip(head)) return checked(zipEntries(stream))
  return isTar(head) ? checked(tarEntries(stream)) : undefined
}

async function* checked(entries: AsyncGenerator<ArchiveEntry>): AsyncGenerator<ArchiveEntry> {
  for await (const { name, bytes } of entries) {
    const parts = name.replaceAll('\\', '/').split('/')
    if (parts[0] === '' || parts.includes('..') || /^[a-z]:/i.test(name)) {
      throw new PaperloomError(
        'input-unreadable',
        `is refused: the file ${name.slice(0, 80)} in it lies outside of its folder`,
      )
    }
    const path = parts.filter((part) => part !== '.' && part !== '')
    if (!path.some((part) => part.startsWith('.') || part === '__MACOSX'))
      yield { name: path.join('/'), bytes }
    for await (const _ of bytes);
  }
}
