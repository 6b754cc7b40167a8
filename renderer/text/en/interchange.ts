import type { interchange as fr } from '../fr/interchange'
import type { SameKeys } from '../same-keys'

export const interchange = {
  shared: 'Shared alliance',
  writing: 'Writing the network…',
  persons_one: 'This file names {{count}} natural person. Hand it on only if they know.',
  persons_other: 'This file names {{count}} natural persons. Hand it on only if they know.',
  menu: 'Data, for another program',
  formats: {
    gexf: 'Gephi (GEXF)',
    graphml: 'GraphML (yEd, igraph, Cytoscape)',
    kumu: 'Kumu (JSON)',
    csv: 'Tables (CSV)',
  },
  actions: {
    gexf: 'Export the network for Gephi (GEXF)',
    graphml: 'Export the network as GraphML',
    kumu: 'Export the network for Kumu (JSON)',
    csv: 'Export the network as tables (CSV)',
  },
} as const satisfies SameKeys<typeof fr>
