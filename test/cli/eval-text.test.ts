import { expect, it } from 'vitest'
import { errorsText, scoreTable } from '../../src/cli/eval-text.ts'
import { groupErrors } from '../../src/scoring/errors.ts'
import { score } from '../../src/scoring/score.ts'

const entity = (name: string, rule: string) => ({
  name,
  type: 'benchmark' as const,
  role: 'uses' as const,
  key: `benchmark:${name}`,
  evidence: [{ rule }],
})
const gold = [
  { id: 'a', entities: [entity('StoneBench', ''), entity('Lost', '')] },
  { id: 'b', entities: [] },
]
const facts = [
  {
    id: 'a',
    entities: [
      entity('StoneBench', 'mention.known-name'),
      entity('Zinc\x1b[31m', 'mention.list'),
      entity('Tin', 'mention.list'),
    ],
  },
]
const scored = score(gold, facts)

it('a score is a table', () => {
  const lines = scoreTable(scored).split('\n')
  expect(lines[0]).toBe('2 papers, of which 1 have no facts')
  expect(lines[1]).toMatch(/^ +P +R +F1 +right +wrong +missed$/)
  expect(lines[2]).toMatch(/^entity +0\.333 +0\.500 +0\.400 +1 +2 +1$/)
  expect(lines.at(-2)).toMatch(/^linking \(B-cubed\) +1\.000 +1\.000 +1\.000$/)
})

it('errors stand by rule, at most so many of each', () => {
  const text = errorsText(groupErrors(scored.errors), 1)
  expect(text).toBe(
    [
      '\n2 wrong by mention.list',
      '  spurious.benchmark  a  Zinc[31m',
      '  and 1 more',
      '\n1 times missed.benchmark',
      '  a  Lost\n',
    ].join('\n'),
  )
})
