import { ENTITY_TYPES, type Relation } from '../../src/model.ts'
import { foldName } from '../../src/text.ts'
import type { RelationRule } from '../rule.ts'
import { relate } from './relate.ts'

/** Names compared with each other at most: a list of thousands of models gives no variants. */
const MOST_COMPARED = 60

/** Size, version or variant at the end of a name: what is left is the series. */
const TAIL =
  /[-\s]?(?:v?\d{1,4}(?:\.\d{1,2})?(?:x\d{1,2})?[bBkKmM]?|mini|nano|pro|flash|turbo|instruct|chat|base|large|small|high|low|preview|RL|SFT|RM|\+{1,2})$/i

function seriesOf(name: string): string[] {
  const series: string[] = []
  let rest = name
  for (let cut = 0; cut < 4; cut++) {
    const shorter = rest.replace(TAIL, '')
    if (shorter === rest || shorter.length < 2) break
    rest = shorter
    series.push(foldName(rest))
  }
  return series
}

/** QuartzLM-7B and QuartzLM: one series, other size or version. */
export const variantOf: RelationRule = {
  id: 'relation.variant-of',
  stage: 'relation',
  reason: 'Names that differ only in a size, a version or a variant word name members of one series.',
  examples: [
    ['We release QuartzLM, a model, and the QuartzLM-7B model.', 'QuartzLM-7B variant_of QuartzLM'],
    ['We use GPT-4 and GPT-3.5.', 'GPT-4 variant_of GPT-3.5'],
  ],
  counterexamples: ['We use GPT-4 and BERT.'],
  run(reading) {
    const relations: Relation[] = []
    for (const type of ENTITY_TYPES) {
      const members = reading.entities
        .filter(
          (entity) =>
            entity.type === type && (type === 'model' || entity.introduces >= 1 || type === 'benchmark'),
        )
        .slice(0, MOST_COMPARED)
      for (const member of members) {
        const series = seriesOf(member.name)
        const parent = members.find((other) => other !== member && series.includes(foldName(other.name)))
        if (parent && member.subtype !== 'competition')
          relations.push(relate(reading, member, 'variant_of', parent, this.id))
        else if (type === 'model') {
          const sibling = members.find(
            (other) =>
              other !== member &&
              !series.includes(foldName(other.name)) &&
              sharesSeries(series, other.name) &&
              comesAfter(member.name, other.name),
          )
          if (sibling && !members.some((other) => seriesOf(sibling.name).includes(foldName(other.name))))
            relations.push(relate(reading, member, 'variant_of', sibling, this.id))
        }
      }
    }
    return relations
  },
}

function sharesSeries(series: readonly string[], other: string): boolean {
  const others = seriesOf(other)
  return series.some((base) => base.length > 1 && others.includes(base))
}

/** The later or larger of two: their first differing numbers decide. */
function comesAfter(a: string, b: string): boolean {
  const numbers = (name: string) => [...name.matchAll(/\d{1,4}(?:\.\d{1,2})?/g)].map(Number)
  const [x, y] = [numbers(a), numbers(b)]
  for (let i = 0; i < Math.max(x.length, y.length); i++)
    if ((x[i] ?? 0) !== (y[i] ?? 0)) return (x[i] ?? 0) > (y[i] ?? 0)
  return a > b
}
