/** What a cell of an exported network holds. A list is a set of words. */
export type CellValue = string | number | boolean | readonly string[]

/** Fields by name, in the order in which they are written; one that has nothing to say is absent. */
export type Cells = Readonly<Record<string, CellValue>>

export interface InterchangeNode {
  readonly id: string
  readonly label: string
  /** `actor` or `alliance`. */
  readonly type: 'actor' | 'alliance'
  /** In layout units, y downwards; null where the picture has no place for it. */
  readonly place: { readonly x: number; readonly y: number } | null
  /** `#rrggbb`; null where the picture draws none. */
  readonly color: string | null
  readonly cells: Cells
}

export interface InterchangeLink {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: 'membership' | 'relation' | 'shared'
  /** What a reader calls it: the type of a relation, the roles in an alliance. */
  readonly label: string
  readonly isDirected: boolean
  /** Strength (1 where nobody said), or how many alliances two actors share. */
  readonly weight: number
  readonly cells: Cells
}

/** A network as other programs take it: flat, its codes written as words, nothing about contacts. */
export interface InterchangeGraph {
  readonly title: string
  /** What is shown: projection, filter. */
  readonly description: string
  /** ISO date. */
  readonly writtenOn: string
  readonly nodes: readonly InterchangeNode[]
  readonly links: readonly InterchangeLink[]
}

/** The names of the cells that some of the things have, in the order of their first appearance. */
export function cellNames(things: readonly { readonly cells: Cells }[]): readonly string[] {
  const names = new Set<string>()
  for (const { cells } of things) for (const name of Object.keys(cells)) names.add(name)
  return [...names]
}

/** The type that a name's values have in common: whole numbers and others are `number`, mixtures text. */
export function cellType(
  things: readonly { readonly cells: Cells }[],
  name: string,
): 'string' | 'number' | 'boolean' {
  const types = new Set<string>()
  for (const { cells } of things) {
    const value = cells[name]
    if (value !== undefined) types.add(typeof value === 'object' ? 'string' : typeof value)
  }
  const [only = 'string'] = types
  return types.size === 1 && (only === 'number' || only === 'boolean') ? only : 'string'
}

/** A value where a program takes one text: the elements of a set are parted by `|`. */
export function plainCell(value: CellValue): string | number | boolean {
  return typeof value === 'object' ? value.join('|') : value
}
