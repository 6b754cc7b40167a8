import type { Composition } from '../composition'

export interface NamedSource {
  readonly name: string
  /** Records that name it. */
  readonly count: number
}

/** The sources that records name, those of most records first. */
export function sourcesOf({ input, typed }: Composition): readonly NamedSource[] {
  const { actor, alliance, challenge, keyFigure, swotItem, position, impact } = input.tables
  const counts = new Map<string, number>()
  for (const table of [actor, alliance, challenge, keyFigure, swotItem, position, impact]) {
    for (const { source = '' } of table.values()) {
      if (source !== '') counts.set(source, (counts.get(source) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([name, count]) => ({ name: typed(name), count }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
}
