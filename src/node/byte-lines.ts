/** The lines of a file by the bytes at which they stand: found in one pass, read back one by one. */
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { PaperloomError } from '../errors.ts'

const NEWLINE = 0x0a

/** Where the lines of a file stand, in bytes. */
export interface LinePlaces {
  start: number[]
  length: number[]
}

/**
 * The lines of a file with the byte at which each starts; empty lines are left out. At most one line and
 * one chunk are held in memory.
 */
export async function* byteLines(path: string): AsyncGenerator<{ start: number; bytes: Buffer }> {
  let pending: Buffer[] = []
  let start = 0
  let position = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const bytes = join(pending, chunk.subarray(from, at))
      if (bytes.length > 0) yield { start, bytes }
      pending = []
      from = at + 1
      start = position + from
    }
    if (from < chunk.length) pending.push(chunk.subarray(from))
    position += chunk.length
  }
  if (pending.length > 0) yield { start, bytes: Buffer.concat(pending) }
}

function join(pending: readonly Buffer[], last: Buffer): Buffer {
  return pending.length === 0 ? last : Buffer.concat([...pending, last])
}

/** Largest gap in bytes between two lines that are still read in one go. */
const GAP = 4096

/**
 * Reads lines by row, in the order asked. Rows that lie close together are read in one go.
 * @throws PaperloomError `graph-broken` where the file is shorter than it was
 */
export async function readLines(
  path: string,
  places: LinePlaces,
  rows: ArrayLike<number>,
): Promise<string[]> {
  const file = await open(path)
  try {
    const lines: string[] = []
    for (let i = 0; i < rows.length; ) {
      let j = i + 1
      while (j < rows.length && follows(places, rows[j - 1]!, rows[j]!)) j++
      const from = places.start[rows[i]!]!
      const bytes = await readExactly(
        file,
        from,
        places.start[rows[j - 1]!]! + places.length[rows[j - 1]!]! - from,
      )
      for (; i < j; i++) {
        const start = places.start[rows[i]!]! - from
        lines.push(bytes.toString('utf8', start, start + places.length[rows[i]!]!))
      }
    }
    return lines
  } finally {
    await file.close()
  }
}

function follows(places: LinePlaces, row: number, next: number): boolean {
  const gap = places.start[next]! - (places.start[row]! + places.length[row]!)
  return gap >= 0 && gap <= GAP
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  if (bytesRead < length)
    throw new PaperloomError('graph-broken', 'The build folder changed. Reload the page.')
  return bytes
}
