import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createExtractor } from '../../extractors/index.ts'
import { readPacks } from '../../extractors/packs/read.ts'
import { paper } from './paper.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const text = /```yaml\n(# rules\/geology\.yaml\n.*?)```/s.exec(readme)?.[1] ?? ''
const read = (text: string) => readPacks([{ name: 'rules/geology.yaml', text }])

it('the pack of the README does what it says there', () => {
  const { extract } = createExtractor({ packs: read(text) })
  const facts = extract(
    paper(
      'We evaluate Granita-7B on SB-2, the Reddit dataset and the BasaltQ gauntlet in Slate. The slate is clean. ' +
        'CORE is at the core. Workers of Prolific help. We unearth Marble, a core set.',
    ),
  )
  expect(facts.entities.map(({ name, type, subtype, role }) => [name, type, subtype ?? '', role])).toEqual([
    ['Granita-7B', 'model', '', expect.anything()],
    ['StrataBench', 'benchmark', 'dataset', 'evaluates_on'],
    ['Reddit', 'benchmark', 'dataset', 'evaluates_on'],
    ['BasaltQ', 'benchmark', '', 'evaluates_on'],
    ['Slate', 'tool', '', expect.anything()],
    ['CORE', 'method', '', expect.anything()],
    ['Marble', 'benchmark', '', 'introduces'],
  ])
})

it('its slips are told as the README says', () => {
  const slips = text.replace('type: benchmark ', 'type: benchmrk ').replace('ambiguous', 'ambigous')
  const [, told] = /^(rules\/geology\.yaml:.*?)\npaperloom: /ms.exec(readme) ?? []
  expect(() => read(slips)).toThrow(expect.objectContaining({ details: told?.split('\n') }))
})
