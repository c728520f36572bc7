import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'
import { linkFacts } from '../../graph/link.ts'
import { type Input, mergePapers, readPapers } from '../../src/ingest/index.ts'
import type { Paper } from '../../src/model.ts'
import { type IdentityLine, scoreIdentity } from '../../src/scoring/score-identity.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const SEEDS = join(HERE, '../../seeds')

/** Floors: what must be reached on names of the seeds that were grouped by hand. */
const LEAST_F1 = 0.985
const MOST_MERGED = 0.01

async function readSeeds(): Promise<Paper[]> {
  const papers: Paper[] = []
  for (const name of readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
    const input: Input = { name, open: () => new Blob([readFileSync(join(SEEDS, name))]).stream() }
    for await (const reading of readPapers(input)) if ('paper' in reading) papers.push(reading.paper)
  }
  return mergePapers(papers).papers
}

it('takes the names of the seeds for the things that they name', async () => {
  const lines = readFileSync(join(HERE, 'identity.jsonl'), 'utf8').split('\n').filter(Boolean)
  const set = lines.map((line) => JSON.parse(line) as IdentityLine)
  const { linking, pairs, merged, unseen, torn } = scoreIdentity(
    set,
    linkFacts((await readSeeds()).map(extract)),
  )
  process.stdout.write(
    `gold identity: B-cubed ${linking.f1.toFixed(4)} over ${linking.n} mentions, ${merged.length} of ${pairs} pairs merged\n`,
  )
  expect(pairs).toBeGreaterThan(120)
  expect(unseen.length, unseen.join('; ')).toBeLessThan(20)
  expect(linking.f1, torn.join('; ')).toBeGreaterThanOrEqual(LEAST_F1)
  expect(merged.length / pairs, merged.join('; ')).toBeLessThanOrEqual(MOST_MERGED)
})
