import compromise from 'compromise'
import { describe, expect, it } from 'vitest'
import { trace } from '../../extractors/index.ts'
import { BENCHMARKS } from '../../extractors/lexicon/benchmarks.ts'
import { METHODS } from '../../extractors/lexicon/methods.ts'
import { MODEL_FAMILIES } from '../../extractors/lexicon/models.ts'
import type { NameGroup } from '../../extractors/lexicon/names.ts'
import { NOT_NAMES } from '../../extractors/lexicon/not-names.ts'
import { TOOLS } from '../../extractors/lexicon/tools.ts'
import type { EntityType } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'

const GROUPS: readonly NameGroup[] = [...MODEL_FAMILIES, ...BENCHMARKS, ...METHODS, ...TOOLS]

interface Spelling {
  spelling: string
  name: string
  group: NameGroup
}

const SPELLINGS: readonly Spelling[] = GROUPS.flatMap((group) =>
  group.names.flatMap((entry) => {
    const spellings = entry.split('; ')
    return spellings.map((spelling) => ({ spelling, name: spellings[0] as string, group }))
  }),
)

const HEAD_NOUN: Record<EntityType, string> = {
  benchmark: 'dataset',
  model: 'model',
  method: 'method',
  tool: 'library',
}

/** A sentence that says what the name is. No article stands before it, which might begin another name. */
const fitting = (spelling: string, type: EntityType) =>
  `We report gains on ${spelling} ${HEAD_NOUN[type]} today.`

const bare = (spelling: string) => `It speaks of a ${spelling}, which is slow.`

/** The names that are found in a text, folded. */
function foundIn(abstract: string): string[] {
  const { facts } = trace({ id: 'example', title: '', abstract, sources: [] })
  return facts.entities.map(({ name }) => foldName(name))
}

/** The spellings of the lexicon that the matcher sees in a text. */
function matchedIn(abstract: string): string[] {
  const { reading } = trace({ id: 'example', title: '', abstract, sources: [] })
  return reading.document.names.map(({ known }) => known.spelling)
}

const show = ({ spelling, group }: Spelling) => `${spelling} (${group.type})`

describe('the lexicon', () => {
  it('says of every group what it is and where its names come from', () => {
    for (const { source, names } of GROUPS) {
      expect(source.length).toBeGreaterThan(10)
      expect(names.length).toBeGreaterThan(0)
    }
  })

  it('holds no name twice', () => {
    const owners = new Map<string, string>()
    const twice: string[] = []
    for (const { spelling, name, group } of SPELLINGS) {
      const owner = `${group.type} ${name}`
      const other = owners.get(foldName(spelling))
      if (other !== undefined && other !== owner) twice.push(`${spelling}: ${other}, ${owner}`)
      owners.set(foldName(spelling), owner)
    }
    expect(twice).toEqual([])
  })

  it('keeps names and what is no name apart', () => {
    const notNames = new Set(NOT_NAMES.map(foldName))
    expect(SPELLINGS.filter(({ spelling }) => notNames.has(foldName(spelling))).map(show)).toEqual([])
  })

  it('has no name that its matcher can never see', () => {
    const unreachable = SPELLINGS.filter(
      ({ spelling, group }) => !matchedIn(fitting(spelling, group.type)).includes(spelling),
    )
    expect(unreachable.map(show)).toEqual([])
  })

  it('finds an ambiguous name where something near says what it is, and not in a bare sentence', () => {
    const ambiguous = SPELLINGS.filter(({ group }) => group.ambiguous)
    const missed = ambiguous.filter(
      ({ spelling, name, group }) => !foundIn(fitting(spelling, group.type)).includes(foldName(name)),
    )
    expect(missed.map(show)).toEqual([])
    expect(
      ambiguous.filter(({ spelling, name }) => foundIn(bare(spelling)).includes(foldName(name))).map(show),
    ).toEqual([])
  })

  it('marks one-word names that are English words in small letters as ambiguous', () => {
    const { one } = compromise.model() as { one: { lexicon: Record<string, unknown> } }
    const words = SPELLINGS.filter(
      ({ spelling, group }) =>
        !group.ambiguous && /^[a-z]+$/.test(spelling) && Object.hasOwn(one.lexicon, spelling),
    )
    expect(words.map(show)).toEqual([])
  })
})
