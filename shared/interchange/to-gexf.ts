import Graph from 'graphology'
import { write } from 'graphology-gexf/node/index.js'
import { xmlSafe } from '../kernel/xml-safe'
import type { Cells, InterchangeGraph, InterchangeNode } from './interchange-graph'
import { plainCell } from './interchange-graph'

/** Says who wrote a file: reading it back, CoTerr needs no mapping. */
export const creator = 'CoTerr'

type Attributes = Readonly<Record<string, string | number | boolean>>

function safe(cells: Cells): Attributes {
  const attributes: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(cells)) {
    const plain = plainCell(value)
    // GEXF keeps values in XML attributes, where the writer's line breaks would become spaces.
    attributes[name] = typeof plain === 'string' ? xmlSafe(plain) : plain
  }
  return attributes
}

/** `viz`: what Gephi draws with. Its y goes upwards. */
function drawn({ place, color }: InterchangeNode): Record<string, number | string> {
  return {
    ...(place === null ? {} : { x: place.x, y: place.y === 0 ? 0 : -place.y }),
    ...(color === null ? {} : { color }),
  }
}

interface Written {
  readonly label: string
  readonly weight?: number
  readonly viz: Record<string, number | string>
  readonly attributes: Attributes
}

/** GEXF 1.3, with places and colours as Gephi has them. Sets are one text, parted by `|`. */
export function toGexf({ title, description, writtenOn, nodes, links }: InterchangeGraph): string {
  const graph = new Graph<Written, Written>({ type: 'mixed', multi: true })
  graph.replaceAttributes({
    lastModifiedDate: writtenOn,
    creator,
    title: xmlSafe(title),
    description: xmlSafe(description),
  })
  for (const node of nodes) {
    const attributes = { type: node.type, ...safe(node.cells) }
    graph.addNode(xmlSafe(node.id), { label: xmlSafe(node.label), viz: drawn(node), attributes })
  }
  for (const link of links) {
    const { id, source, target, isDirected, label, weight, type, cells } = link
    const written = {
      label: xmlSafe(label),
      weight,
      viz: {},
      attributes: { type, ...safe(cells) },
    }
    const [from, to] = [xmlSafe(source), xmlSafe(target)]
    if (isDirected) graph.addDirectedEdgeWithKey(id, from, to, written)
    else graph.addUndirectedEdgeWithKey(id, from, to, written)
  }
  return write(graph, {
    version: '1.3',
    pretty: false,
    formatNode: (_, { label, viz, attributes }) => ({ label, viz, attributes }),
    formatEdge: (_, { label, weight = 1, attributes }) => ({ label, weight, attributes }),
  })
}
