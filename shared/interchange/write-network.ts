import type { InterchangeGraph } from './interchange-graph'
import type { InterchangeWords } from './shown-network'
import { toCsv } from './to-csv'
import { toGexf } from './to-gexf'
import { toGraphml } from './to-graphml'
import { toKumu } from './to-kumu'

/** What other programs read. */
export type DataFormat = 'gexf' | 'graphml' | 'kumu' | 'csv'

export interface WriteOptions {
  readonly words: Pick<InterchangeWords, 'actor' | 'alliance'>
  /** Of the numbers in tables. */
  readonly decimal: ',' | '.'
}

/** The files that a network is in a format, by name: one, or two tables. */
export function writeNetwork(
  graph: InterchangeGraph,
  format: DataFormat,
  { words, decimal }: WriteOptions,
): Readonly<Record<string, string>> {
  switch (format) {
    case 'gexf':
      return { 'network.gexf': toGexf(graph) }
    case 'graphml':
      return { 'network.graphml': toGraphml(graph) }
    case 'kumu':
      return { 'network.json': toKumu(graph, words) }
    case 'csv': {
      const { nodes, links } = toCsv(graph, decimal)
      return { 'nodes.csv': nodes, 'links.csv': links }
    }
  }
}
