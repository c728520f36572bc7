/** What the bench of the graph times, on some facts: one row a stage. */

import { buildGraph } from '../../graph/build.ts'
import { readUses } from '../../graph/building/benchmark-uses.ts'
import { sharedBenchmarks } from '../../graph/building/shares.ts'
import { clusterGraph } from '../../graph/cluster.ts'
import { louvainRuns } from '../../graph/clustering/louvain.ts'
import { projectGraph } from '../../graph/clustering/projection.ts'
import { layoutGraph } from '../../graph/layout.ts'
import { linkFacts } from '../../graph/link.ts'
import { describeNode, findNodes, leaderboard } from '../../graph/query.ts'
import type { Facts } from '../../src/model.ts'

export interface Timed {
  stage: string
  /** Seconds of the clock, and of the processor in all threads. */
  wall: number
  cpu: number
}

export interface Measured {
  papers: number
  nodes: number
  edges: number
  communities: number
  stages: Timed[]
  /** Most megabytes the process held until the graph was clustered, and until the end. */
  clusteredMegabytes: number
  megabytes: number
}

/** Stages of the way from facts to a clustered graph. */
export const TO_CLUSTERED = ['link', 'build', 'cluster']

/** Times every stage once, in a process that does nothing else. */
export function measureStages(facts: Facts[]): Measured {
  const stages: Timed[] = []
  const timed = <T>(stage: string, run: () => T): T => {
    const [start, used] = [performance.now(), process.cpuUsage()]
    const result = run()
    const { user, system } = process.cpuUsage(used)
    stages.push({ stage, wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 })
    return result
  }
  const linked = timed('link', () => linkFacts(facts))
  const built = timed('build', () => buildGraph(linked))
  const graph = timed('cluster', () => clusterGraph(built))
  const clusteredMegabytes = process.resourceUsage().maxRSS / 1000
  const { ties } = projectGraph(built)
  timed('Louvain, one run', () => louvainRuns(ties, [1]))
  timed('shares, as part of build', () => sharedBenchmarks(linked))
  const top = commonest(linked)
  timed('find a name', () => findNodes(graph, 'benchmark'))
  timed('describe the commonest benchmark', () => describeNode(graph, top))
  timed('its leaderboard', () => leaderboard(graph, top))
  timed('layout', () => layoutGraph(graph))
  return {
    papers: facts.length,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    communities: graph.communities.length,
    stages,
    clusteredMegabytes,
    megabytes: process.resourceUsage().maxRSS / 1000,
  }
}

function commonest(facts: readonly Facts[]): string {
  const key = readUses(facts).keys.at(-1)
  if (key === undefined) throw new Error('These papers name no benchmark.')
  return key
}
