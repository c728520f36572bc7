/**
 * One step of graphology's ForceAtlas2 on matrices: the package declares types for whole graphs alone. What the
 * columns hold stands at the top of its `iterate.js`.
 */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'

  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void
}
