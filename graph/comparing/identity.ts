/** Names that were told apart or merged differently in two builds. */
import { type GraphNode, type KnowledgeGraph, LABEL_OF_TYPE } from '../../src/model.ts'
import { compareText } from '../../src/text.ts'
import { type NodeRef, nodeRef } from '../asking/refs.ts'

/**
 * What became of an entity: `merged` into one that also holds others; `split`, a part of it is now another;
 * `renamed`, the whole of it has another key (type or spelling).
 */
export interface IdentityChange {
  kind: 'merged' | 'split' | 'renamed'
  from: NodeRef
  to: NodeRef
  /** Papers in which a place in the text changed hands. */
  papers: number
}

const ENTITY_LABELS: readonly string[] = Object.values(LABEL_OF_TYPE)

/**
 * Follows every place in the text that names an entity from one graph to the next, in papers whose text is the same,
 * and gathers where the entity is another one. By keys, sorted.
 */
export function compareIdentities(before: KnowledgeGraph, after: KnowledgeGraph): IdentityChange[] {
  const same = samePapers(before, after)
  const old = readPlaces(before, same)
  const now = readPlaces(after, same)
  const moves = new Map<string, { from: string; to: string; papers: Set<string> }>()
  for (const [place, { entity: from, paper }] of old) {
    const to = now.get(place)?.entity
    if (to === undefined || to === from) continue
    const move = moves.get(`${from}\n${to}`) ?? { from, to, papers: new Set() }
    moves.set(`${from}\n${to}`, move)
    move.papers.add(paper)
  }
  const [were, are] = [entities(before), entities(after)]
  const origins = countBy(moves.values(), ({ to }) => to)
  const targets = countBy(moves.values(), ({ from }) => from)
  return [...moves.values()]
    .map(({ from, to, papers }): IdentityChange => {
      const isMerged = were.has(to) || (origins.get(to) ?? 0) > 1
      const isSplit = are.has(from) || (targets.get(from) ?? 0) > 1
      return {
        kind: isSplit ? 'split' : isMerged ? 'merged' : 'renamed',
        from: nodeRef(were.get(from)!),
        to: nodeRef(are.get(to)!),
        papers: papers.size,
      }
    })
    .sort((a, b) => compareText(a.from.id, b.from.id) || compareText(a.to.id, b.to.id))
}

/** Ids of papers that are in both with one text. */
function samePapers(before: KnowledgeGraph, after: KnowledgeGraph): Set<string> {
  const texts = new Map(before.nodes.filter(isPaper).map((node) => [node.paper, textOf(node)]))
  const same = after.nodes.filter((node) => isPaper(node) && texts.get(node.paper) === textOf(node))
  return new Set(same.map(({ paper = '' }) => paper))
}

function isPaper({ label }: GraphNode): boolean {
  return label === 'Paper'
}

function textOf({ name, abstract = '' }: GraphNode): string {
  return `${name}\n${abstract}`
}

function entities({ nodes }: KnowledgeGraph): Map<string, GraphNode> {
  return new Map(nodes.filter(({ label }) => ENTITY_LABELS.includes(label)).map((node) => [node.id, node]))
}

/** The entity that each place names: the evidence of mentions, not of roles, which may stand anywhere. */
function readPlaces({ edges }: KnowledgeGraph, papers: ReadonlySet<string>) {
  const places = new Map<string, { entity: string; paper: string }>()
  for (const { role, target, evidence } of edges) {
    if (role === undefined) continue
    for (const { paper, field, start, end, rule } of evidence) {
      if (!papers.has(paper) || rule.startsWith('role.')) continue
      places.set(`${field} ${start} ${end} ${paper}`, { entity: target, paper })
    }
  }
  return places
}

function countBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
