import type { Paper } from '../../src/model.ts'

/** A paper for tests. */
export function paper(abstract: string, title = 'A Title', id = 'p1'): Paper {
  return { id, title, abstract, sources: [{ input: 'test', format: 'jsonl' }] }
}
