import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linkFacts } from '../../../graph/link.ts'
import { applyAliases, resolveAliases } from '../../../graph/linking/aliases.ts'
import { groupBy } from '../../../graph/linking/group-by.ts'
import { CanonicalNames, readMentions } from '../../../graph/linking/mention.ts'
import { rewriteFacts } from '../../../graph/linking/rewrite.ts'
import { settleName } from '../../../graph/linking/settle.ts'
import { Survey } from '../../../graph/linking/survey.ts'
import type { Facts } from '../../../src/model.ts'
import { compareText } from '../../../src/text.ts'
import { entity, paper } from '../facts.ts'

const KNOWN = 'mention.known-name'
const names = [
  'STP', 'PRISM', 'Prism', 'GAN', 'GANs', 'U-Nets', 'U-Net', 'the GAN algorithm', 'MCTS', 'Monte Carlo Tree Search',
  'AIME24', 'AIME 2024', 'Llama 2', 'Llama-3', 'Claude 3.5 Sonnet', 'Claude Sonnet 3.5', 'OpenAI o3', 'o3', 'Go 2.0', 'Go 2',
] // biome-ignore format: a list
const longs = [
  'Self-play Theorem Prover',
  'Stochastic Tree Planning',
  'Monte Carlo Tree Search',
  'Monte Carlo tree sampling',
]

const mention = fc
  .record({
    name: fc.constantFrom(...names),
    also: fc.option(fc.constantFrom(...longs), { nil: undefined }),
    type: fc.constantFrom('benchmark' as const, 'model' as const, 'method' as const, 'tool' as const),
    role: fc.constantFrom('introduces' as const, 'uses' as const, 'mentions' as const),
    confidence: fc.constantFrom(0.1, 0.2, 0.7, 0.9),
    isKnown: fc.boolean(),
    isTitled: fc.boolean(),
  })
  .map(({ also, isKnown, isTitled, ...given }) => {
    const rule = isKnown ? KNOWN : 'test'
    const field = isTitled ? ('title' as const) : ('abstract' as const)
    const surfaces = also ? [given.name, also] : [given.name]
    return entity({ ...given, surfaces, evidence: [{ field, start: 0, end: given.name.length, rule }] })
  })

const corpora = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      year: fc.option(fc.integer({ min: 2018, max: 2026 }), { nil: undefined }),
      entities: fc.array(mention, { maxLength: 5 }),
    }),
    { selector: ({ id }) => id, maxLength: 16 },
  )
  .map((papers) =>
    papers.map(({ id, year, entities }) => {
      const name = entities[0]?.name ?? 'Nothing'
      const text = { title: `${name}: of ${id}`, abstract: `${name} is in ${id}, long enough for offsets.` }
      return paper(id, entities, { ...text, ...(year !== undefined && { year }) })
    }),
  )

/** Links a corpus as several machines would: papers in parts, the surveys added up, then names in parts. */
function linkInParts(facts: readonly Facts[], partOf: (text: string) => number, parts: number): Facts[] {
  const canonical = new CanonicalNames()
  const read = facts.map((one) => ({ one, mentions: readMentions(one, canonical) }))
  const surveys = Array.from({ length: parts }, () => new Survey(new CanonicalNames()))
  for (const { one, mentions } of read) for (const each of mentions) surveys[partOf(one.id)]?.add(each)
  const [whole, ...others] = surveys.reverse() as [Survey, ...Survey[]]
  for (const other of others) whole.merge(other)
  const aliases = resolveAliases(whole)
  const mentions = read
    .toSorted((a, b) => compareText(a.one.id, b.one.id))
    .flatMap(({ mentions }) => mentions)
  for (const each of mentions) applyAliases(each, aliases, canonical)
  for (const part of groupBy(mentions, ({ name }) => partOf(name)).values())
    for (const group of groupBy(part, ({ name }) => name).values()) settleName(group)
  return read.map(({ one, mentions }) => rewriteFacts(one, mentions)).sort((a, b) => compareText(a.id, b.id))
}

it('links in parts, by papers and then by names, as it links the whole, in any order', () => {
  fc.assert(
    fc.property(
      corpora,
      fc.integer({ min: 1, max: 5 }),
      fc.nat(),
      fc.infiniteStream(fc.nat()),
      (facts, parts, salt, random) => {
        const shuffled = facts
          .map((one) => ({ one, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const partOf = (text: string) => (text.length * 7 + (text.codePointAt(0) ?? 0) + salt) % parts
        expect(JSON.stringify(linkInParts(shuffled, partOf, parts))).toBe(JSON.stringify(linkFacts(facts)))
      },
    ),
    { numRuns: 150 },
  )
})
