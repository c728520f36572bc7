/** The type of a thing that papers type differently. */
import { ENTITY_TYPES, type EntityType } from '../../src/model.ts'
import { isEstablished, isIntroduced } from './inventors.ts'
import type { Sense } from './senses.ts'

/** How much the paper that introduces a thing knows better what it is. */
const INTRODUCER = 3

/** A second type that one paper sets beside the first counts as a second thing from this share on. */
const SECOND_SHARE = 0.1

/**
 * Says for each type that the papers give which type the thing has: as a rule the one with most evidence
 * (confidence × mentions, introducing papers threefold) over the corpus. Two types stay apart only where a paper
 * itself tells two things of that name apart (a framework and the dataset made with it), or where one paper
 * introduces a benchmark and another something else.
 */
export function settleTypes(sense: Sense): (given: EntityType) => EntityType {
  const weights = weighTypes(sense)
  const heaviest = ENTITY_TYPES.reduce((best, type) => (weights[type] > weights[best] ? type : best))
  const kept = keptTypes(sense, weights).add(heaviest)
  return (given) => (kept.has(given) ? given : heaviest)
}

function weighTypes(sense: Sense): Record<EntityType, number> {
  const weights = { benchmark: 0, model: 0, method: 0, tool: 0 }
  for (const mention of sense.mentions) {
    const { type, confidence, evidence } = mention.entity
    weights[type] += confidence * evidence.length * (isIntroduced(mention) ? INTRODUCER : 1)
  }
  return weights
}

function keptTypes(sense: Sense, weights: Record<EntityType, number>): Set<EntityType> {
  const kept = new Set<EntityType>()
  const typesIn = new Map<string, EntityType>()
  const least = SECOND_SHARE * Math.max(...Object.values(weights))
  for (const { paper, entity } of sense.mentions) {
    const before = typesIn.get(paper.id) ?? entity.type
    typesIn.set(paper.id, before)
    if (before === entity.type || weights[before] < least || weights[entity.type] < least) continue
    kept.add(before).add(entity.type)
  }
  if (isEstablished(sense.mentions)) return kept
  const introduced = new Set(sense.mentions.filter(isIntroduced).map(({ entity }) => entity.type))
  const others = ENTITY_TYPES.filter((type) => type !== 'benchmark' && introduced.has(type))
  const main = others.reduce<EntityType | undefined>(
    (best, type) => (best && weights[best] >= weights[type] ? best : type),
    undefined,
  )
  if (main && introduced.has('benchmark')) kept.add('benchmark').add(main)
  return kept
}
