import type { Cells, CellValue, InterchangeGraph } from './interchange-graph'
import type { InterchangeWords } from './shown-network'

/** Cells that Kumu has a field of its own for. */
const ownFields: readonly string[] = ['kind', 'purpose', 'tags', 'relationType']

function others(cells: Cells): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !ownFields.includes(name)))
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/**
 * A Kumu blueprint (docs.kumu.io/guides/import/blueprints): elements and connections by id, with `type`,
 * `description` and `tags`; everything else is a field under its own name. Kumu lays the map out itself.
 */
export function toKumu(
  { nodes, links }: InterchangeGraph,
  words: Pick<InterchangeWords, 'actor' | 'alliance'>,
): string {
  const elements = nodes.map(({ id, label, type, cells }) => {
    const kind = textOf(cells['kind'])
    const description = textOf(cells['purpose'])
    const tags = cells['tags']
    return {
      id,
      label,
      type: type === 'alliance' ? words.alliance : kind === '' ? words.actor : kind,
      ...(description === '' ? {} : { description }),
      ...(tags === undefined ? {} : { tags }),
      ...others(cells),
    }
  })
  const connections = links.map(({ id, source, target, label, isDirected, weight, cells }) => ({
    id,
    from: source,
    to: target,
    type: label,
    direction: cells['isMutual'] === true ? 'mutual' : isDirected ? 'directed' : 'undirected',
    weight,
    ...others(cells),
  }))
  return `${JSON.stringify({ elements, connections }, null, 1)}\n`
}
