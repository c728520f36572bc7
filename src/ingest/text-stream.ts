/** Bytes to text: gzip, byte order marks and broken bytes are dealt with here, so that no format needs to. */
import { PaperloomError } from '../errors.ts'
import type { Inflate, Input } from './format.ts'

/** Characters of the start of an input that formats are recognised by. */
const HEAD = 64 * 1024
/** Bytes that are looked at to tell text from binary, and to find a compression or a byte order mark. */
const SNIFF = 1024

/**
 * Decodes the bytes of an input: gzip by its magic bytes, UTF-8 or what a byte order mark says, the mark dropped,
 * invalid bytes as U+FFFD.
 * @throws PaperloomError `input-unreadable` where the input is not text or its compression is broken.
 */
export async function* decodeText({ open, inflate = inflateStream }: Input): AsyncGenerator<string> {
  const source = chunksOf(open())
  try {
    const packed = await peek(source)
    const isGzip = packed.head[0] === 0x1f && packed.head[1] === 0x8b
    const { head, stream } = isGzip ? await peek(unpack(packed.stream, inflate)) : packed
    const encoding = encodingOf(head)
    if (encoding === 'utf-8' && head.includes(0)) throw new PaperloomError('input-unreadable', 'is not text')
    const decoder = new TextDecoder(encoding)
    for await (const chunk of stream) {
      const text = decoder.decode(chunk, { stream: true })
      if (text) yield text
    }
    const rest = decoder.decode()
    if (rest) yield rest
  } finally {
    // Closes the file. Not awaited: a read that is under way may never end.
    source.return(undefined).catch(() => undefined)
  }
}

/** Reads the start of decoded text, and gives it back together with all of the text, start included. */
export async function headOf(
  chunks: AsyncGenerator<string>,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  const start: string[] = []
  let length = 0
  while (length < HEAD) {
    const { value, done } = await chunks.next()
    if (done) break
    start.push(value)
    length += value.length
  }
  async function* all(): AsyncGenerator<string> {
    yield* start
    yield* chunks
  }
  return { head: start.join('').slice(0, HEAD), all: all() }
}

async function* unpack(packed: AsyncGenerator<Uint8Array>, inflate: Inflate): AsyncGenerator<Uint8Array> {
  try {
    yield* inflate(packed)
  } catch (error) {
    if (error instanceof PaperloomError) throw error
    throw new PaperloomError('input-unreadable', 'is cut off or not sound gzip', { cause: error })
  }
}

function inflateStream(packed: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  return chunksOf(streamOf(packed).pipeThrough(new DecompressionStream('gzip')))
}

/** What a stream holds; not every browser can iterate over one. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
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

/** Looks at the first bytes without losing them. */
async function peek(
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

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const out = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
