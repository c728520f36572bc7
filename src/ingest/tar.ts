/** Tar as a stream (POSIX.1-2001 ustar and pax, and GNU's long names). */
import { PaperloomError } from '../errors.ts'
import type { ArchiveEntry } from './byte-stream.ts'

const BLOCK = 512
/** Bytes that a header with a long name may have. */
const LONG = 64 * 1024
const MAGIC = [0x75, 0x73, 0x74, 0x61, 0x72]

/** True for the first bytes of a tar archive. */
export function isTar(head: Uint8Array): boolean {
  return MAGIC.every((byte, i) => head[257 + i] === byte)
}

/**
 * The plain files of a tar archive, in its order.
 * @throws PaperloomError `input-unreadable` where it is broken or cut off.
 */
export async function* tarEntries(stream: AsyncGenerator<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const bytes = new ByteReader(stream)
  let longName: string | undefined
  for (let header = await bytes.take(BLOCK); header?.[0]; header = await bytes.take(BLOCK)) {
    const size = Number.parseInt(textOf(header, 124, 12).trim() || '0', 8)
    if (!(size >= 0)) throw new PaperloomError('input-unreadable', 'is not a sound tar archive')
    const type = String.fromCharCode(header[156]!)
    const padding = (BLOCK - (size % BLOCK)) % BLOCK
    if (type === 'x' || type === 'L') {
      if (size > LONG) throw new PaperloomError('input-unreadable', 'is not a sound tar archive')
      const text = new TextDecoder().decode((await bytes.take(size)) ?? new Uint8Array())
      longName = type === 'L' ? text.replace(/\0.*$/s, '') : (paxPath(text) ?? longName)
      await bytes.skip(padding)
      continue
    }
    const prefix = textOf(header, 345, 155)
    const name = longName ?? (prefix && `${prefix}/`) + textOf(header, 0, 100)
    longName = undefined
    const content = bytes.part(size)
    if (type === '0' || type === '\0') yield { name, bytes: content }
    for await (const _ of content);
    await bytes.skip(padding)
  }
}

function textOf(header: Uint8Array, from: number, length: number): string {
  const field = header.subarray(from, from + length)
  const end = field.indexOf(0)
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end))
}

/** The name in an extended header: lines of "length key=value". */
function paxPath(text: string): string | undefined {
  const line = text.split('\n').find((line) => /^\d{1,6} path=/.test(line))
  return line?.slice(line.indexOf('=') + 1)
}

/** Takes a stream of chunks by numbers of bytes. */
class ByteReader {
  private rest: Uint8Array = new Uint8Array()

  constructor(private readonly stream: AsyncGenerator<Uint8Array>) {}

  /** Exactly so many bytes; undefined at the end of the stream. */
  async take(length: number): Promise<Uint8Array | undefined> {
    const out = new Uint8Array(length)
    let at = 0
    for await (const chunk of this.upTo(length)) {
      out.set(chunk, at)
      at += chunk.length
    }
    return at === length ? out : undefined
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.upTo(length));
  }

  /** So many bytes in pieces. @throws PaperloomError where the stream ends before. */
  async *part(length: number): AsyncGenerator<Uint8Array> {
    let left = length
    try {
      for await (const chunk of this.upTo(length)) {
        left -= chunk.length
        yield chunk
      }
    } finally {
      await this.skip(left)
    }
    if (left > 0) throw new PaperloomError('input-unreadable', 'is cut off')
  }

  private async *upTo(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (this.rest.length === 0) {
        const { value, done } = await this.stream.next()
        if (done) return
        this.rest = value
      }
      const piece = this.rest.subarray(0, left)
      this.rest = this.rest.subarray(piece.length)
      left -= piece.length
      if (piece.length > 0) yield piece
    }
  }
}
