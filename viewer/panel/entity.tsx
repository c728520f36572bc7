import type { GraphEdge, GraphNode } from '../../src/model.ts'
import type { MapGraph } from '../data/graph.ts'
import { namedTogether, neighboursBy, papersByRole, relatives } from '../data/related.ts'
import { fetchEdges, fetchNode } from '../data/source.ts'
import { counted, DONE_BY_PAPERS, EDGES } from '../ui/words.ts'
import { Kicker, NodeList, Pending, Section } from './parts.tsx'
import { Scores } from './scores.tsx'
import { type Loaded, useLoaded } from './use-loaded.ts'

interface EntityData {
  node: GraphNode
  edges: GraphEdge[]
}

const TOGETHER = 10
const SPELLINGS = 16

/** A benchmark, model, method or tool: its names, and the papers by what they do with it. */
export function Entity({ graph, row }: { graph: MapGraph; row: number }) {
  const loaded: Loaded<EntityData> = useLoaded(graph.nodes.id[row]!, loadEntity)
  const repositories = neighboursBy(graph, row, 'HOSTED_AT')
  const together = namedTogether(graph, row, TOGETHER)
  const related = relatives(graph, row)
  const subtype = loaded.value?.node.subtype
  return (
    <article>
      <Kicker
        graph={graph}
        row={row}
        notes={[subtype === 'benchmark' ? undefined : subtype, counted(graph.nodes.papers[row]!, 'paper')]}
      />
      <h2 dir="auto">{graph.nodes.name[row]}</h2>
      <Spellings names={graph.nodes.surfaces[row]!} />
      {repositories.length > 0 ? (
        <Section title="Code and data">
          <NodeList graph={graph} rows={repositories} />
        </Section>
      ) : null}
      {related.length > 0 ? (
        <Section title="Related">
          <NodeList
            graph={graph}
            rows={related.map((relative) => relative.row)}
            note={(index) => relationWords(related[index]!)}
          />
        </Section>
      ) : null}
      <Pending loaded={loaded} />
      {loaded.value ? <Scores graph={graph} row={row} edges={loaded.value.edges} /> : null}
      {papersByRole(graph, row).map(([role, papers]) => (
        <Section key={role} title={DONE_BY_PAPERS[role]}>
          <NodeList graph={graph} rows={papers} />
        </Section>
      ))}
      {together.length > 0 ? (
        <Section title="Named together with">
          <NodeList
            graph={graph}
            rows={together.map(([other]) => other)}
            note={(index) => counted(together[index]![1], 'paper')}
          />
        </Section>
      ) : null}
    </article>
  )
}

async function loadEntity(id: string, signal: AbortSignal): Promise<EntityData> {
  const [node, edges] = await Promise.all([fetchNode(id, signal), fetchEdges(id, signal)])
  return { node, edges }
}

function Spellings({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  const more = names.length - SPELLINGS
  return (
    <p class="spellings" dir="auto">
      Also written {names.slice(0, SPELLINGS).join(', ')}
      {more > 0 ? ` and ${more} more` : ''}
    </p>
  )
}

function relationWords({ type, outward }: { type: keyof typeof EDGES; outward: boolean }): string {
  return outward ? `this is ${EDGES[type]} it` : `${EDGES[type]} this`
}
