/** Text files that a user writes by hand. */
import { createReadStream } from 'node:fs'
import { PaperloomError } from '../errors.ts'

/** Bytes of one file that are read at most; more than its characters may be. */
const MOST_BYTES = 4_000_000

/**
 * Reads a file of UTF-8 text.
 * @param what what the file should be, with its article: "a pack"
 * @throws PaperloomError `input-unreadable` for one that cannot be read, is too large or is not UTF-8.
 */
export async function readUserText(path: string, what: string): Promise<string> {
  const bytes = await readBytes(path, what)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    const message = `${path} is not UTF-8 text (line ${lineOfBadByte(bytes)}). Save it as UTF-8`
    throw new PaperloomError('input-unreadable', message, { cause: error })
  }
}

async function readBytes(path: string, what: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length > MOST_BYTES) break
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new PaperloomError('input-unreadable', `${path} cannot be read (${code})`, { cause: error })
  }
  if (length <= MOST_BYTES) return Buffer.concat(chunks)
  const message = `${path} is too large for ${what}: it can have ${MOST_BYTES / 1e6} MB. Make several of it`
  throw new PaperloomError('input-unreadable', message)
}

/** One-based line of the first byte that is not UTF-8. */
function lineOfBadByte(bytes: Buffer): number {
  const known = Buffer.from(bytes.toString('utf8').split('\ufffd', 1)[0] as string, 'utf8')
  return known.toString('utf8').split('\n').length
}
