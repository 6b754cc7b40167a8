import { describe, expect, it } from 'vitest'
import { interchangeOf } from '../../../shared/interchange/interchange-of'
import { toCsv } from '../../../shared/interchange/to-csv'
import { toKumu } from '../../../shared/interchange/to-kumu'
import { sampleRows } from '../../../shared/import/sample-rows'
import { tableOf } from '../import/read-fixture'
import { shown } from './shown'

const graph = interchangeOf(shown())

describe('a Kumu blueprint', () => {
  const blueprint = JSON.parse(toKumu(graph, shown().words)) as {
    readonly elements: readonly Record<string, unknown>[]
    readonly connections: readonly Record<string, unknown>[]
  }

  it('has elements with a type, tags and a description', () => {
    expect(blueprint.elements[0]).toMatchObject({
      id: 'a-1',
      label: '=HYPERLINK("http://x";"y")',
      type: 'Entreprise',
      tags: ['bois; local', 'filière|courte'],
      description: 'Première ligne\nseconde "ligne"',
    })
    expect(blueprint.elements.map(({ type }) => type)).toEqual([
      'Entreprise',
      'Média',
      'Alliance',
      'Pouvoir public',
    ])
  })

  it('has connections between ids that are there, of the three directions', () => {
    const ids = new Set(blueprint.elements.map(({ id }) => id))
    for (const { from, to } of blueprint.connections) {
      expect(ids).toContain(from)
      expect(ids).toContain(to)
    }
    expect(blueprint.connections.map(({ type, direction }) => [type, direction]).sort()).toEqual([
      ['Finance', 'directed'],
      ['Partenaire', 'undirected'],
      ['Porteur', 'undirected'],
      ['Tension', 'mutual'],
    ])
    const own = new Set([...ids, ...blueprint.connections.map(({ id }) => id)])
    expect(own.size).toBe(blueprint.elements.length + blueprint.connections.length)
  })
})

/** Reads a table as the import does, by heading. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const table = tableOf(text)
  return sampleRows(table, 100).map((cells) =>
    Object.fromEntries(
      table.headings.map((heading, column) => [heading, (cells[column] ?? '').trim()]),
    ),
  )
}

describe('two tables for a spreadsheet', () => {
  const { nodes, links } = toCsv(graph, ',')

  it('begin with the mark of UTF-8 and read back row for row', () => {
    expect(nodes.charCodeAt(0)).toBe(0xfeff)
    const rows = rowsOf(nodes)
    expect(rows.map(({ id, label }) => [id, label])).toEqual([
      ['a-1', '\'=HYPERLINK("http://x";"y")'],
      ['a-2', 'Muet \ud83e\uddf6'],
      ['al-1', 'De la laine au fil'],
      ['siren:200044014', 'CC « Creuse <Grand> Sud » & Cie'],
    ])
    expect(rows[0]).toMatchObject({ x: '1,5', y: '-20', isPerson: 'true' })
    expect(rowsOf(links).map(({ source, targetLabel }) => [source, targetLabel])).toContainEqual([
      'a-1',
      'De la laine au fil',
    ])
    expect(rowsOf(links)).toHaveLength(graph.links.length)
  })

  it('have decimal points where the person reads English', () => {
    expect(rowsOf(toCsv(graph, '.').nodes)[0]).toMatchObject({ x: '1.5' })
  })
})
