import { plainWords } from '../../kernel/plain-words'
import type { ColumnMapping } from '../column-mapping'
import { proposeMapping } from '../column-mapping'
import type { GraphFile } from './graph-file'

/** What a network's attributes mean here. */
export interface GraphMapping {
  /** By heading of `nodeHeadings`: the field of an actor that it gives; `name` is an alliance's title too. */
  readonly columns: ColumnMapping
  /** Nodes with one of these values in this attribute are alliances; null: all are actors. */
  readonly alliances: { readonly field: string; readonly values: readonly string[] } | null
  /** Whether memberships and relations are made of the links. */
  readonly withLinks: boolean
  /** The attribute of links that says what type a relation is of; null: all are of `usualType`. */
  readonly typeField: string | null
  /** Code of `relationType`, where the file says none that is known; empty: not said. */
  readonly usualType: string
  /** The attribute of links that becomes a strength of 1 to 4; null: none does. */
  readonly strengthField: string | null
  /** Whether what the file draws somewhere is placed there. */
  readonly withPlaces: boolean
}

/** The headings of a network's nodes as of a table: their id in the file, then their attributes. */
export function nodeHeadings({ nodeFields }: GraphFile): readonly string[] {
  return ['id', ...nodeFields]
}

/** The cells of a node, in the order of the headings. */
export function nodeCells(file: GraphFile, index: number): readonly string[] {
  const node = file.nodes[index]
  if (node === undefined) return []
  return [node.id, ...file.nodeFields.map((field) => node.values[field] ?? '')]
}

/** How many nodes are looked at to say what an attribute holds. */
const looked = 2000

/** The values of an attribute, the most frequent first. */
export function valuesOf({ nodes }: GraphFile, field: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const { values } of nodes) {
    const value = values[field] ?? ''
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

const allianceWords: readonly string[] = ['alliance', 'alliances']

function proposeAlliances(file: GraphFile): GraphMapping['alliances'] {
  for (const field of file.nodeFields) {
    const values = valuesOf(file, field).filter((value) =>
      allianceWords.includes(plainWords(value)),
    )
    if (values.length > 0) return { field, values }
  }
  return null
}

/** Where no attribute is called a name: the one with most different words in it, else the id. */
function nameColumn(file: GraphFile): number {
  let best = { column: 0, count: 1 }
  for (const [index, field] of file.nodeFields.entries()) {
    const values = new Set(file.nodes.slice(0, looked).map(({ values: of }) => of[field] ?? ''))
    const count = [...values].filter((value) => /\p{L}{2}/u.test(value)).length
    if (count > best.count) best = { column: index + 1, count }
  }
  return best.column
}

function proposeColumns(file: GraphFile, allianceField: string | undefined): ColumnMapping {
  // The attribute that tells alliances apart says nothing more of an actor.
  const headings = nodeHeadings(file).map((heading) => (heading === allianceField ? '' : heading))
  const proposed = proposeMapping(headings)
  if (proposed.includes('name')) return proposed
  const name = nameColumn(file)
  return proposed.map((field, column) => (column === name ? 'name' : field))
}

function named(fields: readonly string[], wanted: readonly string[]): string | null {
  return (
    wanted.flatMap((name) => fields.find((field) => plainWords(field) === name) ?? [])[0] ?? null
  )
}

const strengthWords: readonly string[] = ['strength', 'force', 'intensite', 'weight', 'poids']

/** The attribute that has a number on most links; of equal ones that which is named as a strength. */
function strengthField({ links, linkFields }: GraphFile): string | null {
  const counted = linkFields.map((field) => ({
    field,
    count: links.filter(({ values }) => Number(values[field] ?? '') > 0).length,
    isNamed: strengthWords.includes(plainWords(field)),
  }))
  const [best] = counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || Number(b.isNamed) - Number(a.isNamed))
  return best?.field ?? null
}

/** A mapping to begin with, by the names of the attributes. */
export function proposeGraphMapping(file: GraphFile): GraphMapping {
  const alliances = proposeAlliances(file)
  return {
    columns: proposeColumns(file, alliances?.field),
    alliances,
    withLinks: true,
    typeField: named(file.linkFields, [
      'relationtype',
      'relation type',
      'relation',
      'type',
      'label',
    ]),
    usualType: 'coopere',
    strengthField: file.isOurs ? named(file.linkFields, ['strength']) : strengthField(file),
    withPlaces: file.isOurs,
  }
}
