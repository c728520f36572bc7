/** Streams of bytes: taken from a platform's stream, looked into without loss, unpacked, held to a size. */
import { PaperloomError } from '../errors.ts'
import type { Inflate } from './format.ts'

/** Bytes that tell text from binary, and show a compression, an archive or a byte order mark. */
export const SNIFF = 1024

/** A file in an archive. Its bytes are read, or let go with `return`, before the next entry is asked for. */
export interface ArchiveEntry {
  name: string
  bytes: AsyncGenerator<Uint8Array>
}

/** Bytes that a packed input may unpack to. */
const MAX_UNPACKED = 32e9
/** How many times its packed size an input may unpack to, once it is beyond `FREE`: text stays far below. */
const MAX_RATIO = 200
const FREE = 64e6

/** What a stream holds; not every browser can iterate over one. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Looks at the first bytes without losing them. */
export async function peek(
  chunks: AsyncGenerator<Uint8Array>,
): Promise<{ head: Uint8Array; stream: AsyncGenerator<Uint8Array> }> {
  const start: Uint8Array[] = []
  let length = 0
  while (length < SNIFF) {
    const { value, done } = await chunks.next()
    if (done) break
    start.push(value)
    length += value.length
  }
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* start
    yield* chunks
  }
  return { head: joined(start, length).subarray(0, SNIFF), stream: stream() }
}

/** True for the first bytes of gzip. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/**
 * Unpacks gzip, with the platform's own means where none is given.
 * @throws PaperloomError `input-unreadable` where it is broken, cut off, or unpacks to too much.
 */
export async function* unpack(
  packed: AsyncGenerator<Uint8Array>,
  inflate: Inflate = inflateStream,
): AsyncGenerator<Uint8Array> {
  const limit = new UnpackLimit()
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      limit.packed += chunk.length
      yield chunk
    }
  }
  try {
    for await (const chunk of inflate(counted())) {
      limit.add(chunk.length)
      yield chunk
    }
  } catch (error) {
    if (error instanceof PaperloomError) throw error
    throw new PaperloomError('input-unreadable', 'is cut off or not sound gzip', { cause: error })
  }
}

/** Counts what goes in and comes out of an archive. */
export class UnpackLimit {
  packed = 0
  private unpacked = 0

  /** @throws PaperloomError `input-unreadable` beyond 32 GB, or beyond 64 MB and 200 times the packed size. */
  add(bytes: number): void {
    this.unpacked += bytes
    if (this.unpacked <= FREE) return
    if (this.unpacked <= MAX_UNPACKED && this.unpacked <= MAX_RATIO * this.packed) return
    throw new PaperloomError(
      'input-unreadable',
      `unpacks to more than ${MAX_RATIO} times its size, or more than ${MAX_UNPACKED / 1e9} GB; unpack it yourself if you trust it`,
    )
  }
}

function inflateStream(packed: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  return chunksOf(streamOf(packed).pipeThrough(new DecompressionStream('gzip')))
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { value, done } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value as Uint8Array<ArrayBuffer>)
      },
      async cancel() {
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const out = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}
