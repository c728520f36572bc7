/** Node-link JSON, as networkx (`node_link_graph`, `edges="links"`) and d3-force read it. Everything is in it. */
import type { KnowledgeGraph } from '../../src/model.ts'
import { type Exporter, isDirected } from './exporter.ts'

export const json: Exporter = {
  id: 'json',
  title: 'node-link JSON with all evidence, for networkx and d3',
  files: (graph) => [{ suffix: '', chunks: document(graph) }],
}

function* document({ nodes, edges, communities }: KnowledgeGraph): Generator<string> {
  yield `{"directed":true,"multigraph":true,"graph":{"communities":${JSON.stringify(communities)}},\n"nodes":[`
  yield* items(nodes)
  yield '],\n"links":['
  yield* items(edges, (edge) => ({ ...edge, key: edge.id, directed: isDirected(edge) }))
  yield ']}\n'
}

function* items<T>(values: readonly T[], shape: (value: T) => object = (value) => value as object) {
  let separator = '\n'
  for (const value of values) {
    yield separator + JSON.stringify(shape(value))
    separator = ',\n'
  }
}
