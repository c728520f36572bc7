/** Buttons for the camera. */
export function Controls({ zoom }: { zoom: (direction: 'in' | 'out' | 'whole') => void }) {
  return (
    <fieldset class="controls" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => zoom('in')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => zoom('out')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label="Whole map" title="Whole map" onClick={() => zoom('whole')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
        </svg>
      </button>
    </fieldset>
  )
}
