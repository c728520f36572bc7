import type { Input, Reading } from '../../src/ingest/index.ts'
import { readPapers } from '../../src/ingest/index.ts'
import type { Diagnostic, Paper } from '../../src/model.ts'

/** An input that gives its bytes in pieces of a size. */
export function inputOf(content: string | Uint8Array, name = 'input', piece = 65_536): Input {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    name,
    open() {
      let at = 0
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close()
          controller.enqueue(bytes.slice(at, at + piece))
          at += piece
        },
      })
    },
  }
}

/** Everything that reading an input yields, by kind. */
export async function readAllOf(input: Input, format?: string) {
  return sorted(readPapers(input, { format }))
}

export async function sorted(readings: AsyncIterable<Reading>) {
  const papers: Paper[] = []
  const diagnostics: Diagnostic[] = []
  let format: string | undefined
  for await (const reading of readings) {
    if ('paper' in reading) papers.push(reading.paper)
    else if ('diagnostic' in reading) diagnostics.push(reading.diagnostic)
    else format = reading.format
  }
  return { format, papers, diagnostics }
}

export async function gzip(content: string | Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content as BlobPart]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
