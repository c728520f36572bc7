/** VARIANT_OF edges from versions to their families, where only the corpus brings the two together. */
import type { Facts, GraphEdge } from '../../src/model.ts'
import { FAMILY_RULE, familyTies } from '../linking/families.ts'
import { edgeEvidence, edgeId } from './edge.ts'

/** One edge a version, with the words that name the version as evidence. */
export function familyEdges(papers: readonly Facts[]): GraphEdge[] {
  return familyTies(papers).map(({ version, family, mentions }): GraphEdge => {
    const evidence = mentions.flatMap(({ paper, entity }) =>
      edgeEvidence(
        paper,
        entity.evidence.slice(0, 1).map((place) => ({ ...place, rule: FAMILY_RULE })),
        entity.confidence,
      ),
    )
    const confidence = Math.max(...evidence.map((place) => place.confidence))
    const type = 'VARIANT_OF'
    return { id: edgeId(type, version, family), type, source: version, target: family, evidence, confidence }
  })
}
