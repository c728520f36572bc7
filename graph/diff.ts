/** What came, went and changed from one graph to another. */
import {
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
  LABEL_OF_TYPE,
  type NodeLabel,
} from '../src/model.ts'
import { compareText } from '../src/text.ts'
import { type NodeRef, nodeRef, type PaperRef, paperRef } from './asking/refs.ts'
import { type Changes, compareLists, differences } from './comparing/changes.ts'
import { compareIdentities, type IdentityChange } from './comparing/identity.ts'

export type { Changes, IdentityChange }

/** An edge in a diff. */
export interface EdgeRef {
  type: EdgeType
  source: NodeRef
  target: NodeRef
}

/** A score or improvement in a diff. */
export interface ResultRef {
  /** Id of the paper that reports it. */
  paper: string
  subject: NodeRef
  benchmark: NodeRef
  kind: NonNullable<GraphEdge['kind']>
  metric?: string
  split?: string
  value?: number
  unit?: NonNullable<GraphEdge['unit']>
  of?: number
}

export interface GraphDiff {
  /** `fields`: which of title, abstract, year and so on are others. */
  papers: Changes<PaperRef, PaperRef & { fields: string[] }>
  /** Benchmarks, models, methods and tools; changed where the name, the type of benchmark, the spellings or the number of papers is another. */
  entities: Changes<NodeRef, { before: NodeRef; after: NodeRef; fields: string[] }>
  repositories: Changes<NodeRef, { before: NodeRef; after: NodeRef; fields: string[] }>
  /**
   * Without results and memberships. Changed where the evidence, the own-ness of a link or what is shared is another;
   * weights of SHARES_BENCHMARKS follow the number of papers and do not count.
   */
  edges: Changes<EdgeRef, EdgeRef & { fields: string[] }>
  results: Changes<ResultRef, { before: ResultRef; after: ResultRef }>
  /** Names that are merged, split or renamed where the text is the same. */
  identity: IdentityChange[]
  /** Changed where the name or the number of members is another. */
  communities: Changes<
    { id: string; name: string; size: number },
    { id: string; before: string; after: string; sizeBefore: number; size: number }
  >
}

const ENTITY_LABELS = Object.values(LABEL_OF_TYPE)
const PAPER_FIELDS = ['name', 'abstract', 'year', 'url', 'venue', 'authors', 'sources'] as const
const ENTITY_FIELDS = ['name', 'papers', 'subtype', 'surfaces'] as const
const COMPUTED: readonly EdgeType[] = ['SCORES', 'IN_COMMUNITY']

/** Compares two graphs. Every list is sorted by id. Time near-linear in both. */
export function diffGraphs(before: KnowledgeGraph, after: KnowledgeGraph): GraphDiff {
  const [old, now] = [refsOf(before), refsOf(after)]
  const nodes = (labels: readonly NodeLabel[]) =>
    [before, after].map((graph) => graph.nodes.filter(({ label }) => labels.includes(label))) as [
      GraphNode[],
      GraphNode[],
    ]
  const edges = (isWanted: (edge: GraphEdge) => boolean) =>
    [before, after].map((graph) => graph.edges.filter(isWanted)) as [GraphEdge[], GraphEdge[]]
  const results = [before, after].map((graph, i) => {
    const refs = (id: string) => [old, now][i]?.get(id) ?? { id, label: 'Paper' as const, name: id }
    return graph.edges.filter(({ type }) => type === 'SCORES').map((edge) => resultRef(edge, refs))
  }) as [ResultRef[], ResultRef[]]
  const refs = (id: string) => now.get(id) ?? old.get(id) ?? { id, label: 'Paper', name: id }
  const things = (labels: readonly NodeLabel[], fields: readonly (keyof GraphNode)[]) =>
    compareLists(...nodes(labels), idOf, nodeRef, (a, b) => {
      const changed = differences(a, b, fields)
      return changed.length > 0 ? { before: nodeRef(a), after: nodeRef(b), fields: changed } : undefined
    })
  return {
    papers: compareLists(...nodes(['Paper']), idOf, paperRef, (a, b) => {
      const fields = differences(a, b, PAPER_FIELDS).map((field) => (field === 'name' ? 'title' : field))
      return fields.length > 0 ? { ...paperRef(b), fields } : undefined
    }),
    entities: things(ENTITY_LABELS, ENTITY_FIELDS),
    repositories: things(['Repository'], ['kind', 'url']),
    edges: compareLists(
      ...edges(({ type }) => !COMPUTED.includes(type)),
      idOf,
      (edge) => edgeRef(edge, refs),
      (a, b) => {
        const fields = changedFields(a, b)
        return fields.length > 0 ? { ...edgeRef(b, refs), fields } : undefined
      },
    ),
    results: compareLists(
      ...results,
      resultKeys(...results),
      (result) => result,
      (a, b) => (differences(a, b, ['value', 'unit', 'of']).length > 0 ? { before: a, after: b } : undefined),
    ),
    identity: compareIdentities(before, after),
    communities: compareLists(
      before.communities,
      after.communities,
      idOf,
      ({ id, name, size }) => ({ id, name, size }),
      (a, b) =>
        differences(a, b, ['name', 'size']).length > 0
          ? { id: b.id, before: a.name, after: b.name, sizeBefore: a.size, size: b.size }
          : undefined,
    ),
  }
}

/** True where two graphs differ in nothing that a diff tells. */
export function isSameGraph({ identity, ...lists }: GraphDiff): boolean {
  return (
    identity.length === 0 &&
    Object.values(lists).every(
      ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
    )
  )
}

function idOf({ id }: { id: string }): string {
  return id
}

function refsOf({ nodes }: KnowledgeGraph): Map<string, NodeRef> {
  return new Map(nodes.map((node) => [node.id, nodeRef(node)]))
}

function edgeRef({ type, source, target }: GraphEdge, refs: (id: string) => NodeRef): EdgeRef {
  return { type, source: refs(source), target: refs(target) }
}

function changedFields(a: GraphEdge, b: GraphEdge): string[] {
  if (a.type !== 'SHARES_BENCHMARKS') return differences(a, b, ['evidence', 'own', 'confidence'])
  const keys = ({ shared = [] }: GraphEdge) =>
    shared
      .map(({ key }) => key)
      .sort(compareText)
      .join('\n')
  return keys(a) === keys(b) ? [] : ['shared']
}

/**
 * What a result is of, by the names that the paper's graph gives: an entity whose key alone changed has the same results.
 * Where a paper gives several values for one thing, they are told apart by their value.
 */
function resultKeys(...lists: readonly ResultRef[][]): (result: ResultRef) => string {
  const subject = ({ subject, benchmark, paper, metric, split, kind }: ResultRef) =>
    JSON.stringify([paper, subject.name, benchmark.name, metric, split, kind])
  const several = new Set<string>()
  for (const results of lists) {
    const seen = new Set<string>()
    for (const result of results) (seen.has(subject(result)) ? several : seen).add(subject(result))
  }
  return (result) =>
    several.has(subject(result)) ? `${subject(result)} ${result.value} ${result.of}` : subject(result)
}

function resultRef(edge: GraphEdge, refs: (id: string) => NodeRef): ResultRef {
  const { paper = '', kind = 'score', metric, split, value, unit, of } = edge
  return {
    paper,
    subject: refs(edge.source),
    benchmark: refs(edge.target),
    kind,
    ...(metric !== undefined && { metric }),
    ...(split !== undefined && { split }),
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(of !== undefined && { of }),
  }
}
