import type { Cells, InterchangeGraph } from './interchange-graph'
import { cellNames, cellType, plainCell } from './interchange-graph'
import { creator } from './to-gexf'
import { xmlText } from './xml-text'

interface Thing {
  readonly cells: Cells
}

interface Key {
  readonly id: string
  readonly name: string
}

const types = { string: 'string', number: 'double', boolean: 'boolean' } as const

function keysOf(prefix: string, names: readonly string[]): readonly Key[] {
  return names.map((name, index) => ({ id: `${prefix}${String(index)}`, name }))
}

function keyLines(keys: readonly Key[], target: string, things: readonly Thing[]): string[] {
  return keys.map(
    ({ id, name }) =>
      `  <key id="${id}" for="${target}" attr.name="${xmlText(name)}" attr.type="${types[cellType(things, name)]}"/>`,
  )
}

function data(keys: readonly Key[], { cells }: Thing): string {
  return keys
    .map(({ id, name }) => {
      const value = cells[name]
      return value === undefined
        ? ''
        : `<data key="${id}">${xmlText(String(plainCell(value)))}</data>`
    })
    .join('')
}

function withPlace(place: { readonly x: number; readonly y: number } | null): Cells {
  return place === null ? {} : { x: place.x, y: place.y }
}

/**
 * GraphML with typed keys, as igraph, NetworkX, yEd and Gephi read it. Places are the numbers `x` and `y`
 * (y downwards), colours the text `color`; sets are one text, parted by `|`.
 */
export function toGraphml(graph: InterchangeGraph): string {
  const nodes = graph.nodes.map(({ id, label, type, place, color, cells }) => ({
    id,
    cells: {
      label,
      type,
      ...withPlace(place),
      ...(color === null ? {} : { color }),
      ...cells,
    } satisfies Cells,
  }))
  const links = graph.links.map(({ label, type, weight, cells, ...ends }) => ({
    ...ends,
    cells: { label, type, weight, ...cells } satisfies Cells,
  }))
  const nodeKeys = keysOf('n', cellNames(nodes))
  const linkKeys = keysOf('l', cellNames(links))
  const { title, description, writtenOn } = graph
  const told: Thing = { cells: { creator, title, description, writtenOn } }
  const graphKeys = keysOf('g', Object.keys(told.cells))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keyLines(graphKeys, 'graph', [told]),
    ...keyLines(nodeKeys, 'node', nodes),
    ...keyLines(linkKeys, 'edge', links),
    `  <graph id="coterr" edgedefault="undirected">${data(graphKeys, told)}`,
    ...nodes.map((node) => `    <node id="${xmlText(node.id)}">${data(nodeKeys, node)}</node>`),
    ...links.map(
      (link) =>
        `    <edge id="${xmlText(link.id)}" source="${xmlText(link.source)}" target="${xmlText(link.target)}"${link.isDirected ? ' directed="true"' : ''}>${data(linkKeys, link)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}
