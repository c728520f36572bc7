import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extract } from '../../extractors/index.ts'
import { linkFacts } from '../../graph/link.ts'
import { mergePapers, readPapers } from '../../src/ingest/index.ts'
import type { Paper } from '../../src/model.ts'
import { findInputs } from '../../src/node/inputs.ts'
import { groupErrors } from '../../src/scoring/errors.ts'
import { reportOf } from '../../src/scoring/figures.ts'
import { goldRecord, type ScoredFacts, scoredFacts } from '../../src/scoring/records.ts'
import { score } from '../../src/scoring/score.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** The scorer that the project's own has to agree with. It is not part of the project. */
const REFERENCE = join(ROOT, '../shared/eval/score.mjs')
const CASES = join(ROOT, 'test/scoring/cases')

function readLines(path: string): unknown[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as unknown)
}

const gold = (path: string) => readLines(path).map((record) => goldRecord.parse(record))
const cases = () =>
  score(
    gold(join(CASES, 'gold.jsonl')),
    readLines(join(CASES, 'facts.jsonl')).map((record) => scoredFacts.parse(record)),
  )

/** What the reference says of two files, as the text that it prints. */
function reference(goldPath: string, factsPath: string): string {
  return execFileSync(process.execPath, [REFERENCE, goldPath, factsPath, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }).trim()
}

async function seedFacts() {
  const papers: Paper[] = []
  for (const input of await findInputs([]))
    for await (const reading of readPapers(input)) if ('paper' in reading) papers.push(reading.paper)
  return linkFacts(mergePapers(papers).papers.map(extract))
}

describe('the scorer', () => {
  it('gives the figures that the reference gave for cases of every kind', () => {
    const expected = JSON.parse(readFileSync(join(CASES, 'expected.json'), 'utf8'))
    expect(reportOf(cases())).toEqual(expected)
  })

  it.runIf(existsSync(REFERENCE))('agrees with the reference, to the byte', async () => {
    const facts = await seedFacts()
    const goldPath = join(ROOT, 'test/gold/seed.jsonl')
    const folder = mkdtempSync(join(tmpdir(), 'paperloom-score-'))
    try {
      const factsPath = join(folder, 'facts.jsonl')
      writeFileSync(factsPath, facts.map((record) => `${JSON.stringify(record)}\n`).join(''))
      expect(JSON.stringify(reportOf(score(gold(goldPath), facts)))).toBe(reference(goldPath, factsPath))
      const [caseGold, caseFacts] = [join(CASES, 'gold.jsonl'), join(CASES, 'facts.jsonl')]
      expect(JSON.stringify(reportOf(cases()))).toBe(reference(caseGold, caseFacts))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('lists as many errors as it counts', () => {
    const { tallies, errors } = cases()
    const count = (pattern: RegExp) => errors.filter(({ kind }) => pattern.test(kind)).length
    expect(count(/^missed|^type/)).toBe(tallies.of('entity').fn)
    expect(count(/^spurious|^type/)).toBe(tallies.of('entity').fp)
    expect(count(/^role.*missed/)).toBe(tallies.of('role.introduces').fn + tallies.of('role.evaluates_on').fn)
    expect(count(/^repo/)).toBe(tallies.of('repo').fp + tallies.of('repo').fn)
    expect(count(/^result\.(?:missed|subject)/)).toBe(tallies.of('result.full').fn)
    expect(count(/^result\.spurious/)).toBe(tallies.of('result').fp)
    expect(count(/^relation/)).toBe(tallies.of('relation').fp + tallies.of('relation').fn)
  })

  it('scores facts without keys, and no papers at all', () => {
    expect(score([], []).linking).toBeUndefined()
    expect(reportOf(score([], []))).toMatchObject({ papers: 0, entity: { f1: 1 }, linking: null })
  })
})

describe('errors', () => {
  it('stand with each rule that made them, and what was missed with its kind', () => {
    const groups = groupErrors(cases().errors)
    const names = groups.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['mention.list', 'result.score', 'missed.model']))
    expect(groups.find(({ name }) => name === 'mention.list')).toMatchObject({
      isMissed: false,
      errors: [{ kind: 'spurious.benchmark', paper: 'types', text: 'Made Up', rules: ['mention.list'] }],
    })
    const firstMissed = groups.findIndex(({ isMissed }) => isMissed)
    expect(groups.slice(firstMissed).every(({ isMissed }) => isMissed)).toBe(true)
    const sizes = groups.slice(0, firstMissed).map(({ errors }) => errors.length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  it('name a rule for repeats of a name only where no other rule found it', () => {
    const entity = (rules: string[]) => ({
      name: 'Zinc',
      type: 'model',
      role: 'uses',
      evidence: rules.map((rule) => ({ rule })),
    })
    const rulesOf = (facts: ScoredFacts) => score([{ id: 'a', entities: [] }], [facts]).errors[0]?.rules
    expect(rulesOf({ id: 'a', entities: [entity(['mention.list', 'mention.repeat'])] })).toEqual([
      'mention.list',
    ])
    expect(rulesOf({ id: 'a', entities: [entity(['mention.repeat'])] })).toEqual(['mention.repeat'])
  })
})
