import { expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'
import type { Facts, Paper } from '../../src/model.ts'
import { extractAll, extractStream } from '../../src/node/pool.ts'

const papers: Paper[] = Array.from({ length: 150 }, (_, i) => ({
  id: `p${i}`,
  title: `Model${i}: a title`,
  abstract: `We evaluate Model${i} on GSM8K.`,
  sources: [],
}))

it('the facts of all papers come in their order', async () => {
  const done: number[] = []
  expect(await extractAll(papers, 2, (count) => done.push(count))).toEqual(
    papers.map((paper) => extract(paper)),
  )
  expect(done.at(-1)).toBe(150)
})

it('a stream is read no further than its facts are taken', async () => {
  let taken = 0
  async function* endless() {
    for (;;) yield papers[taken++ % papers.length]!
  }
  const facts: Facts[] = []
  for await (const paper of extractStream(endless(), 1)) {
    facts.push(paper)
    if (facts.length === 10) break
  }
  expect(facts.map((paper) => paper.id)).toEqual(papers.slice(0, 10).map((paper) => paper.id))
  expect(taken).toBe(10)
})
