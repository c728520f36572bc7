/** Bytes to text: archives, gzip, encodings and byte order marks are dealt with here, so that no format needs to. */
import { PaperloomError } from '../errors.ts'
import { archiveEntries } from './archive.ts'
import { type ArchiveEntry, chunksOf, isGzip, peek, unpack } from './byte-stream.ts'
import { decodeBytes, markedEncoding } from './encoding.ts'
import type { Input } from './format.ts'

/** Characters of the start of an input that formats are recognised by. */
const HEAD = 64 * 1024

/** The text of an input, or of a file in it where it is an archive. */
export interface TextPart {
  /** Name inside the archive; undefined for an input that is none. */
  entry: string | undefined
  text: AsyncGenerator<string>
}

/**
 * The texts of an input, one after the other: unpacked (gzip, zip and tar by their magic bytes) and decoded. Each has
 * to be read, or returned from, before the next is asked for.
 * @throws PaperloomError `input-unreadable` where the input is not text, or its compression is broken or too much.
 */
export async function* textParts({ open, inflate }: Input): AsyncGenerator<TextPart> {
  const source = chunksOf(open())
  try {
    const packed = await peek(source)
    const { head, stream } = isGzip(packed.head) ? await peek(unpack(packed.stream, inflate)) : packed
    const entries = archiveEntries(head, stream)
    if (!entries) yield { entry: undefined, text: decode(head, stream) }
    else for await (const entry of entries) yield { entry: entry.name, text: decodeEntry(entry, inflate) }
  } finally {
    // Closes the file. Not awaited: a read that is under way may never end.
    source.return(undefined).catch(() => undefined)
  }
}

/**
 * The text of an input that is one file.
 * @throws PaperloomError `input-unreadable` where it is not text or an archive of several.
 */
export async function* decodeText(input: Input): AsyncGenerator<string> {
  for await (const { entry, text } of textParts(input)) {
    if (entry !== undefined) throw new PaperloomError('input-unreadable', 'is an archive, not a text')
    yield* text
  }
}

/** Reads the start of decoded text, and gives it back together with all of the text, start included. */
export async function headOf(
  chunks: AsyncIterable<string>,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const start: string[] = []
  let length = 0
  while (length < HEAD) {
    const { value, done } = await iterator.next()
    if (done) break
    start.push(value)
    length += value.length
  }
  async function* all(): AsyncGenerator<string> {
    yield* start
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head: start.join('').slice(0, HEAD), all: all() }
}

async function* decodeEntry({ bytes }: ArchiveEntry, inflate: Input['inflate']): AsyncGenerator<string> {
  const packed = await peek(bytes)
  const { head, stream } = isGzip(packed.head) ? await peek(unpack(packed.stream, inflate)) : packed
  yield* decode(head, stream)
}

async function* decode(head: Uint8Array, stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const marked = markedEncoding(head)
  if (!marked?.startsWith('utf-16') && head.includes(0)) {
    throw new PaperloomError('input-unreadable', 'is not text')
  }
  yield* decodeBytes(stream, marked)
}
