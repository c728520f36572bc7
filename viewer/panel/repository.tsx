import type { MapGraph } from '../data/graph.ts'
import { neighboursBy } from '../data/related.ts'
import { fetchNode } from '../data/source.ts'
import { REPO_KINDS } from '../ui/words.ts'
import { WebLink } from './links.tsx'
import { Kicker, NodeList, Pending, Section } from './parts.tsx'
import { useLoaded } from './use-loaded.ts'

/** A repository or another link that papers give. */
export function Repository({ graph, row }: { graph: MapGraph; row: number }) {
  const loaded = useLoaded(graph.nodes.id[row]!, fetchNode)
  const papers = neighboursBy(graph, row, 'LINKS_TO')
  const entities = neighboursBy(graph, row, 'HOSTED_AT')
  const kind = loaded.value?.kind
  return (
    <article>
      <Kicker graph={graph} row={row} notes={[kind && REPO_KINDS[kind]]} />
      <h2 dir="auto">{graph.nodes.name[row]}</h2>
      <Pending loaded={loaded} />
      {loaded.value?.url ? (
        <p>
          <WebLink url={loaded.value.url} />
        </p>
      ) : null}
      {entities.length > 0 ? (
        <Section title="Holds">
          <NodeList graph={graph} rows={entities} />
        </Section>
      ) : null}
      {papers.length > 0 ? (
        <Section title="Linked by">
          <NodeList graph={graph} rows={papers} />
        </Section>
      ) : null}
    </article>
  )
}
