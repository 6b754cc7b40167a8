declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape'
  const fcose: Ext
  export default fcose
}

declare module 'graphology-layout-forceatlas2/defaults' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
  const defaults: ForceAtlas2Settings
  export default defaults
}

declare module 'graphology-layout-forceatlas2/helpers' {
  import type Graph from 'graphology'
  interface Matrices {
    readonly nodes: Float32Array
    readonly edges: Float32Array
  }
  export function graphToByteArrays(graph: Graph, weight: () => number): Matrices
}

declare module 'graphology-layout-forceatlas2/iterate' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
  export default function iterate(
    settings: ForceAtlas2Settings,
    nodes: Float32Array,
    edges: Float32Array,
  ): void
}
