/** Tables of `paperloom mine`, as files. */
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { type MinedTable, readTable } from '../../extractors/mining/table.ts'
import { PaperloomError } from '../errors.ts'

/** Bytes that a packed table may have when it is unpacked. */
const MOST_BYTES = 1 << 29

/**
 * Reads a table that `paperloom mine` wrote, packed or not.
 * @throws PaperloomError `input-missing`, `input-unreadable`, and `names-broken` where it is no such table
 */
export async function readNames(path: string): Promise<MinedTable> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new PaperloomError('input-missing', `There is no file ${path}`)
    throw new PaperloomError('input-unreadable', `${path} cannot be read (${error.code})`, { cause: error })
  })
  try {
    return readTable(JSON.parse(unpacked(bytes).toString()))
  } catch (error) {
    const reason = error instanceof PaperloomError ? error.message : 'is no table of names'
    throw new PaperloomError('names-broken', `${path} ${reason}. Make one with: paperloom mine`, {
      cause: error,
    })
  }
}

function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes
}
