/** Which papers name which entities, and what they do with them. */
import { PaperloomError } from '../../src/errors.ts'
import { type GraphNode, type KnowledgeGraph, type NodeLabel, ROLES, type Role } from '../../src/model.ts'
import { ROLE_WEIGHT, rarity } from '../weights.ts'

/** Papers and the entities of some labels, by node id, with the strongest role where there are several. */
export interface Uses {
  nodes: ReadonlyMap<string, GraphNode>
  /** Number of papers in the graph. */
  papers: number
  /** Node id of a paper to the entities it names. */
  byPaper: ReadonlyMap<string, ReadonlyMap<string, Role>>
  /** Key of an entity to the papers that name it. */
  byEntity: ReadonlyMap<string, ReadonlyMap<string, Role>>
}

/** Reads the role edges to entities of these labels. Time linear in the graph. */
export function readUses(graph: KnowledgeGraph, labels: readonly NodeLabel[]): Uses {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const byPaper = new Map<string, Map<string, Role>>()
  const byEntity = new Map<string, Map<string, Role>>()
  for (const { source, target, role } of graph.edges) {
    const label = nodes.get(target)?.label
    if (role === undefined || label === undefined || !labels.includes(label)) continue
    note(byPaper, source, target, role)
    note(byEntity, target, source, role)
  }
  const papers = graph.nodes.reduce((count, { label }) => count + Number(label === 'Paper'), 0)
  return { nodes, papers, byPaper, byEntity }
}

function note(uses: Map<string, Map<string, Role>>, from: string, to: string, role: Role): void {
  const own = uses.get(from) ?? new Map<string, Role>()
  uses.set(from, own)
  const before = own.get(to)
  if (before === undefined || ROLES.indexOf(role) < ROLES.indexOf(before)) own.set(to, role)
}

/** How much an entity ties papers that name it in these roles: its rarity times the weight of every role. */
export function tieWeight({ papers, byEntity }: Uses, entity: string, roles: readonly Role[]): number {
  const rare = rarity(papers, byEntity.get(entity)?.size ?? 0)
  return roles.reduce((weight, role) => weight * ROLE_WEIGHT[role], rare)
}

/**
 * The node with an id.
 * @throws PaperloomError `not-found` where the graph has none, or not one of this label
 */
export function nodeOf({ nodes }: Pick<Uses, 'nodes'>, id: string, label?: NodeLabel): GraphNode {
  const node = nodes.get(id)
  if (node && (label === undefined || node.label === label)) return node
  const what = label?.toLowerCase() ?? 'node'
  throw new PaperloomError('not-found', `The graph has no ${what} ${id}. Look for it by a part of its name.`)
}
