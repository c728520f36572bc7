/** Zip as a stream. fflate reads the headers and unpacks; it is loaded where there is a zip. */
import { PaperloomError } from '../errors.ts'
import { type ArchiveEntry, UnpackLimit } from './byte-stream.ts'

/** Bytes that are given to the unpacker at a time: what they unpack to is held, a thousand times as much at most. */
const STEP = 8 * 1024

/** True for the first bytes of a zip. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

interface OpenEntry {
  name: string
  chunks: Uint8Array[]
  isDone: boolean
}

/**
 * The files of a zip, in its order.
 * @throws PaperloomError `input-unreadable` where it is broken, locked, cut off or unpacks to too much.
 */
export async function* zipEntries(stream: AsyncGenerator<Uint8Array>): AsyncGenerator<ArchiveEntry> {
  const { Unzip, UnzipInflate } = await import('fflate')
  const limit = new UnpackLimit()
  const queue: OpenEntry[] = []
  let failure: unknown
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/')) return
    const entry: OpenEntry = { name: file.name, chunks: [], isDone: false }
    file.ondata = (error, data, isFinal) => {
      failure ??= error
      if (data?.length) entry.chunks.push(data)
      if (data) limit.add(data.length)
      entry.isDone ||= isFinal
    }
    queue.push(entry)
    file.start()
  })
  unzip.register(UnzipInflate)
  /** Unpacks one step further; false at the end. */
  const advance = async (): Promise<boolean> => {
    const { value, done } = await steps.next()
    if (done) return false
    limit.packed += value.length
    try {
      unzip.push(value)
    } catch (error) {
      failure ??= error
    }
    if (failure instanceof PaperloomError) throw failure
    if (failure)
      throw new PaperloomError('input-unreadable', 'is not a sound zip, or locked', { cause: failure })
    return true
  }
  const steps = inSteps(stream)
  async function* bytesOf(entry: OpenEntry): AsyncGenerator<Uint8Array> {
    for (;;) {
      for (let chunk = entry.chunks.shift(); chunk; chunk = entry.chunks.shift()) yield chunk
      if (entry.isDone) return
      if (!(await advance())) throw new PaperloomError('input-unreadable', 'is cut off')
    }
  }
  do {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      yield { name: entry.name, bytes: bytesOf(entry) }
      while (!entry.isDone) {
        entry.chunks = []
        if (!(await advance())) throw new PaperloomError('input-unreadable', 'is cut off')
      }
    }
  } while (await advance())
}

async function* inSteps(stream: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; at += STEP) yield chunk.subarray(at, at + STEP)
  }
}
