import { expect, it } from 'vitest'
import { type Input, readAll } from '../../src/ingest/index.ts'

function input(name: string, text: string): Input {
  return { name, open: () => new Blob([text]).stream() }
}

async function drain(text: string): Promise<void> {
  for await (const _ of readAll([input('one.jsonl', text)]));
}

it.each([
  ['an empty input', ''],
  ['an input that is not text', 'a\0b'],
  ['an input without a sound record', '{"abstract":"x"}\nnot json\n'],
  ['an input in no known format', 'just words'],
])('says of %s which formats were tried', async (_, text) => {
  await expect(drain(text)).rejects.toThrow(/^one\.jsonl .*daily-papers, hf-api, jsonl/)
})
