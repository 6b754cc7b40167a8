import { describe, expect, it } from 'vitest'
import { cellNames } from '../../../shared/interchange/interchange-graph'
import { countPersons, interchangeOf } from '../../../shared/interchange/interchange-of'
import { toGexf } from '../../../shared/interchange/to-gexf'
import { toGraphml } from '../../../shared/interchange/to-graphml'
import type { GraphFile } from '../../../shared/import/network/graph-file'
import { readGraph } from '../../../shared/import/network/read-graph'
import { decode } from '../import/read-fixture'
import { shown } from './shown'

const writers = { gexf: toGexf, graphml: toGraphml } as const
const formats = ['gexf', 'graphml'] as const

function readBack(text: string): GraphFile {
  const read = readGraph(new TextEncoder().encode(text), decode)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe.each(formats)('a network written as %s', (format) => {
  const graph = interchangeOf(shown())
  const text = writers[format](graph)
  const back = readBack(text)

  it('is read back node for node: ids, names, places, every attribute', () => {
    expect(back).toMatchObject({ format, isOurs: true })
    expect(back.nodes.map(({ id, values }) => [id, values['label'], values['type']])).toEqual([
      ['a-1', '=HYPERLINK("http://x";"y")', 'actor'],
      // A control character is in no XML file.
      ['a-2', 'Muet \ud83e\uddf6', 'actor'],
      ['al-1', 'De la laine au fil', 'alliance'],
      ['siren:200044014', 'CC « Creuse <Grand> Sud » & Cie', 'actor'],
    ])
    expect(back.nodes.map(({ place }) => place)).toEqual([
      { x: 1.5, y: -20 },
      null,
      { x: -40, y: 12.25 },
      null,
    ])
    for (const name of cellNames(graph.nodes)) expect(back.nodeFields).toContain(name)
    expect(back.nodes[0]?.values).toMatchObject({
      kind: 'Entreprise',
      tags: 'bois; local|filière|courte',
      purpose: 'Première ligne\nseconde "ligne"',
      isPerson: 'true',
      degree: '0',
    })
    // What could not be computed is absent, not zero.
    expect(back.nodes.map(({ values }) => values['closeness'])).toEqual([
      undefined,
      '0.5',
      '0.5',
      '0.5',
    ])
  })

  it('is read back link for link: ends, direction, type, strength, dates', () => {
    const ids = back.nodes.map(({ id }) => id)
    expect(
      back.links
        .map(({ source, target, isDirected, values }) => [
          `${ids[source] ?? ''} ${ids[target] ?? ''}`,
          isDirected,
          values['type'],
          values['label'],
          values['strength'] ?? '',
          values['since'] ?? '',
        ])
        .sort(),
    ).toEqual([
      ['a-1 a-2', true, 'relation', 'Finance', '2', '2024-05'],
      ['a-1 al-1', false, 'membership', 'Partenaire', '', ''],
      ['a-2 siren:200044014', false, 'relation', 'Tension', '', ''],
      ['siren:200044014 al-1', false, 'membership', 'Porteur', '3', '2023'],
    ])
  })

  it('holds nothing of what a record keeps to itself', () => {
    for (const secret of ['mairie@', '05 55', 'rue du Secret', 'Ne pas diffuser', 'chez-moi']) {
      expect(text).not.toContain(secret)
    }
  })

  it('holds shared alliances where actors are tied by them', () => {
    const alone = readBack(writers[format](interchangeOf(shown('one-mode'))))
    expect(alone.nodes).toHaveLength(3)
    expect(alone.links.map(({ values }) => values['alliances'] ?? '')).toContain(
      'De la laine au fil',
    )
  })
})

describe('a network on its way to another program', () => {
  it('says which actors are natural persons, and how many', () => {
    expect(countPersons(interchangeOf(shown()))).toBe(1)
  })
})
