/** The graph of the papers that come with the program, without its layout, which takes longest. */
import { readdirSync, readFileSync } from 'node:fs'
import { buildGraph } from '../../../graph/build.ts'
import { clusterGraph } from '../../../graph/cluster.ts'
import type { KnowledgeGraph } from '../../../src/model.ts'
import { factsFrom, readRecords } from '../../../src/pipeline.ts'
import { inputOf } from '../../ingest/streams.ts'

const SEEDS = new URL('../../../seeds/', import.meta.url)

const inputs = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => inputOf(readFileSync(new URL(name, SEEDS)), name))

const { facts } = await factsFrom(await readRecords(inputs))
const { nodes, edges, communities } = clusterGraph(buildGraph(facts))

export const seedGraph: KnowledgeGraph = {
  nodes: nodes.map((node, i) => ({ ...node, x: i / 4 - 9, y: -1 - i })),
  edges,
  communities,
}
