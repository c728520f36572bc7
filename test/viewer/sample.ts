import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MapBuilder, type MapData } from '../../graph/map.ts'
import {
  type EdgeType,
  type Facts,
  FORMAT_VERSION,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
  type NodeLabel,
} from '../../src/model.ts'

/** A node with what tests leave open filled in. */
export function node(id: string, label: NodeLabel, name: string, more: Partial<GraphNode> = {}): GraphNode {
  return { id, label, name, degree: 1, x: 0, y: 0, ...more }
}

/** An edge with what tests leave open filled in. */
export function edge(
  type: EdgeType,
  source: string,
  target: string,
  more: Partial<GraphEdge> = {},
): GraphEdge {
  return { id: `${type}|${source}|${target}`, type, source, target, evidence: [], ...more }
}

export function mapOf(graph: KnowledgeGraph): MapData {
  const builder = new MapBuilder()
  for (const each of graph.nodes) builder.addNode(each)
  for (const each of graph.edges) builder.addEdge(each)
  return builder.finish(graph.communities)
}

/** Two papers that share a benchmark, one model, one repository, one community. */
export const GRAPH: KnowledgeGraph = {
  nodes: [
    node('benchmark:minif2f', 'Benchmark', 'miniF2F', {
      degree: 3,
      papers: 2,
      surfaces: ['miniF2F', 'MiniF2F-test'],
      community: 'community:provers',
      x: 40,
      y: 10,
    }),
    node('community:provers', 'Community', 'miniF2F, Lean 4', { size: 4, x: 20, y: 10 }),
    node('method:cot', 'Method', 'chain-of-thought', { degree: 1, papers: 1, x: 90, y: 80 }),
    node('model:weaver', 'Model', 'Weaver-7B', {
      degree: 2,
      papers: 1,
      community: 'community:provers',
      x: 10,
      y: 60,
    }),
    node('paper:2401.00001', 'Paper', 'Weaver: Weaving Proofs', {
      degree: 4,
      paper: '2401.00001',
      year: 2024,
      community: 'community:provers',
    }),
    node('paper:older', 'Paper', 'An Older Look at Proofs', {
      degree: 2,
      paper: 'older',
      year: 2021,
      community: 'community:provers',
      x: 70,
      y: 30,
    }),
    node('repository:github.com/weaver/weaver', 'Repository', 'github.com/weaver/weaver', {
      url: 'https://github.com/weaver/weaver',
      kind: 'code',
      x: 0,
      y: 90,
    }),
  ],
  edges: [
    edge('EVALUATES_ON', 'paper:2401.00001', 'benchmark:minif2f'),
    edge('HOSTED_AT', 'model:weaver', 'repository:github.com/weaver/weaver'),
    edge('IN_COMMUNITY', 'benchmark:minif2f', 'community:provers'),
    edge('IN_COMMUNITY', 'model:weaver', 'community:provers'),
    edge('IN_COMMUNITY', 'paper:2401.00001', 'community:provers'),
    edge('IN_COMMUNITY', 'paper:older', 'community:provers'),
    edge('INTRODUCES', 'paper:2401.00001', 'model:weaver'),
    edge('LINKS_TO', 'paper:2401.00001', 'repository:github.com/weaver/weaver', { own: true }),
    edge('MENTIONS', 'paper:older', 'benchmark:minif2f'),
    edge('SCORES', 'model:weaver', 'benchmark:minif2f', {
      paper: '2401.00001',
      metric: 'pass@32',
      value: 61.5,
      unit: '%',
      kind: 'score',
    }),
    edge('SHARES_BENCHMARKS', 'paper:2401.00001', 'paper:older', {
      weight: 1.25,
      shared: [{ key: 'benchmark:minif2f', name: 'miniF2F', weight: 1.25 }],
    }),
  ],
  communities: [
    {
      id: 'community:provers',
      name: 'miniF2F, Lean 4',
      size: 4,
      papers: 2,
      topEntities: ['benchmark:minif2f', 'model:weaver'],
      topPapers: ['paper:2401.00001', 'paper:older'],
      bridges: [],
      stability: 1,
    },
  ],
}

/** Facts of a paper with what tests leave open filled in. */
export function facts(id: string, title: string, abstract: string, more: Partial<Facts> = {}): Facts {
  return {
    id,
    title,
    abstract,
    sources: [],
    entities: [],
    repos: [],
    results: [],
    relations: [],
    diagnostics: [],
    ...more,
  }
}

export const FACTS: Facts[] = [
  facts(
    '2401.00001',
    'Weaver: Weaving Proofs',
    'We introduce Weaver-7B, which reaches 61.5% on MiniF2F-test.',
    {
      entities: [
        {
          key: 'model:weaver',
          name: 'Weaver-7B',
          type: 'model',
          role: 'introduces',
          surfaces: ['Weaver-7B'],
          confidence: 0.9,
          evidence: [{ field: 'abstract', start: 13, end: 22, rule: 'introduced-name' }],
          roleEvidence: [],
        },
        {
          key: 'benchmark:minif2f',
          name: 'miniF2F',
          type: 'benchmark',
          role: 'evaluates_on',
          surfaces: ['MiniF2F-test'],
          confidence: 0.8,
          evidence: [{ field: 'abstract', start: 47, end: 59, rule: 'known-name' }],
          roleEvidence: [],
        },
      ],
      repos: [{ url: 'https://github.com/weaver/weaver', kind: 'code', own: true, evidence: [] }],
      results: [
        {
          subject: 'ours',
          benchmark: 'miniF2F',
          value: 61.5,
          unit: '%',
          split: 'test',
          kind: 'score',
          evidence: [],
        },
      ],
      authors: ['Ada Weft', 'Bo Warp'],
      year: 2024,
    },
  ),
  facts('older', 'An Older Look at Proofs', 'We discuss miniF2F.', {
    entities: [
      {
        key: 'benchmark:minif2f',
        name: 'miniF2F',
        type: 'benchmark',
        role: 'mentions',
        surfaces: ['miniF2F'],
        confidence: 0.7,
        evidence: [{ field: 'abstract', start: 11, end: 18, rule: 'known-name' }],
        roleEvidence: [],
      },
    ],
  }),
]

/** Writes what a build leaves, as far as the viewer's server reads it. */
export async function writeBuildFolder(
  dir: string,
  graph: KnowledgeGraph = GRAPH,
  papers: readonly Facts[] = FACTS,
): Promise<void> {
  await mkdir(dir, { recursive: true })
  const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
  await writeFile(join(dir, 'nodes.jsonl'), lines(graph.nodes))
  await writeFile(join(dir, 'edges.jsonl'), lines(graph.edges))
  await writeFile(join(dir, 'facts.jsonl'), lines(papers))
  await writeFile(join(dir, 'communities.json'), JSON.stringify(graph.communities))
  const counts = { papers: papers.length, nodes: graph.nodes.length, edges: graph.edges.length }
  const manifest = { format: FORMAT_VERSION, version: '0.0.0', rules: '', inputs: [], counts }
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest))
}
