import { type Facts, type GraphEdge, ROLES } from '../../src/model.ts'
import type { MapGraph } from '../data/graph.ts'
import { fetchEdges, fetchFacts } from '../data/source.ts'
import { PAPER_DOES, REPO_KINDS } from '../ui/words.ts'
import { paperAddress, WebLink } from './links.tsx'
import { Marked } from './marked.tsx'
import { Kicker, NodeList, Pending, Section } from './parts.tsx'
import { Results } from './results.tsx'
import { SharedBenchmarks } from './shared-benchmarks.tsx'
import { type Loaded, useLoaded } from './use-loaded.ts'

interface PaperData {
  facts: Facts
  edges: GraphEdge[]
}

/** A paper: what it says, with every entity marked where it stands. */
export function Paper({ graph, row }: { graph: MapGraph; row: number }) {
  const loaded: Loaded<PaperData> = useLoaded(graph.nodes.id[row]!, loadPaper)
  const facts = loaded.value?.facts
  const address = facts && paperAddress(facts)
  return (
    <article>
      <Kicker graph={graph} row={row} notes={[facts?.year?.toString(), facts?.venue]} />
      <h2 dir="auto">{facts ? <Marked facts={facts} field="title" /> : graph.nodes.name[row]}</h2>
      <Pending loaded={loaded} />
      {facts?.authors?.length ? <Authors names={facts.authors} /> : null}
      {address ? (
        <p>
          <WebLink url={address} />
        </p>
      ) : null}
      {facts ? <Abstract facts={facts} /> : null}
      {facts ? <Entities graph={graph} facts={facts} /> : null}
      {facts?.repos.length ? <Links facts={facts} /> : null}
      {facts?.results.length ? <Results results={facts.results} /> : null}
      {loaded.value ? <SharedBenchmarks graph={graph} row={row} edges={loaded.value.edges} /> : null}
    </article>
  )
}

async function loadPaper(nodeId: string, signal: AbortSignal): Promise<PaperData> {
  const [facts, edges] = await Promise.all([
    fetchFacts(nodeId.replace(/^paper:/, ''), signal),
    fetchEdges(nodeId, signal),
  ])
  return { facts, edges }
}

const AUTHORS_SHOWN = 12

function Authors({ names }: { names: readonly string[] }) {
  const more = names.length - AUTHORS_SHOWN
  return (
    <p class="authors" dir="auto">
      {names.slice(0, AUTHORS_SHOWN).join(', ')}
      {more > 0 ? ` and ${more} more` : ''}
    </p>
  )
}

function Abstract({ facts }: { facts: Facts }) {
  if (facts.abstract === '') return <p class="pending">The reading list has no abstract of this paper.</p>
  return (
    <p class="abstract" dir="auto">
      <Marked facts={facts} field="abstract" />
    </p>
  )
}

function Entities({ graph, facts }: { graph: MapGraph; facts: Facts }) {
  return ROLES.map((role) => {
    const keys = facts.entities.filter((entity) => entity.role === role).map((entity) => entity.key)
    const rows = keys.flatMap((key) => graph.rows.get(key) ?? [])
    return rows.length === 0 ? null : (
      <Section key={role} title={PAPER_DOES[role]}>
        <NodeList graph={graph} rows={rows} />
      </Section>
    )
  })
}

function Links({ facts }: { facts: Facts }) {
  return (
    <Section title="Links">
      <ul class="links">
        {facts.repos.map((repo) => (
          <li key={repo.url}>
            <span class="note">
              {repo.own ? `Own ${REPO_KINDS[repo.kind].toLowerCase()}` : REPO_KINDS[repo.kind]}
            </span>
            <WebLink url={repo.url} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
