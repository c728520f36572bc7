import { once } from 'node:events'

/** Writes to standard output as fast as its reader takes it. */
export async function writeOut(chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain')
  }
}
