import { MapView } from '../map/map-view.tsx'
import { Panel } from '../panel/panel.tsx'
import { graph, problem, selectedId, status } from '../state/state.ts'
import { Legend } from './legend.tsx'
import { Search } from './search.tsx'

/** The page: the map, and over it the search box, the legend and the panel. */
export function App() {
  const map = graph.value
  const empty = map !== null && map.order === 0
  return (
    <div class={selectedId.value === null ? 'app' : 'app with-panel'}>
      <header>
        <h1>
          <img src="./icon.svg" alt="" width="22" height="22" />
          Paperloom
        </h1>
        {map !== null && !empty ? <Search graph={map} /> : null}
      </header>
      <main>
        {status.value === 'loading' ? <Message text="Loading the map…" /> : null}
        {status.value === 'failed' ? <Message text={problem.value} /> : null}
        {status.value === 'ready' && empty ? (
          <Message text="This graph is empty. Build one from a reading list: paperloom build FILE" />
        ) : null}
        {status.value === 'ready' && map !== null && !empty ? (
          <>
            <MapView graph={map} />
            <Legend graph={map} />
          </>
        ) : null}
      </main>
      {map !== null && selectedId.value !== null ? <Panel graph={map} id={selectedId.value} /> : null}
    </div>
  )
}

function Message({ text }: { text: string }) {
  return (
    <p class="message" role="status">
      {text}
    </p>
  )
}
