/** The address bar's hash: `#node=<id>`. */

/** The id of the selected node, null where the hash names none. Never throws, whatever the hash. */
export function readHash(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('node') || null
}

/** The hash that selects a node; `#` selects none. A half of a surrogate pair, which no address can hold, becomes U+FFFD. */
export function nodeHash(id: string | null): string {
  return id === null ? '#' : `#node=${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'))}`
}
