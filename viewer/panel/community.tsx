import { labelOf, type MapGraph } from '../data/graph.ts'
import { membersOf } from '../data/related.ts'
import { counted } from '../ui/words.ts'
import { Kicker, NodeList, Section } from './parts.tsx'

/** A community: what is told of it most, and all its members. */
export function Community({ graph, row }: { graph: MapGraph; row: number }) {
  const community = graph.communities.get(graph.nodes.id[row]!)
  const members = membersOf(graph, row)
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => graph.rows.get(id) ?? [])
  const entities = rowsOf(community?.topEntities ?? [])
  const papers = members.filter((member) => labelOf(graph, member) === 'Paper')
  return (
    <article>
      <Kicker
        graph={graph}
        row={row}
        notes={[counted(members.length, 'member'), counted(papers.length, 'paper')]}
      />
      <h2 dir="auto">{graph.nodes.name[row]}</h2>
      {entities.length > 0 ? (
        <Section title="Top entities">
          <NodeList graph={graph} rows={entities} />
        </Section>
      ) : null}
      <Section title="Papers">
        <NodeList graph={graph} rows={[...new Set([...rowsOf(community?.topPapers ?? []), ...papers])]} />
      </Section>
    </article>
  )
}
