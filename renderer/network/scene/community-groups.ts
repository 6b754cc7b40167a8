import type { Network } from '../../../shared/graph/network'
import type { Groups } from './group-coloring'
import { mostGroups } from './palette'

/**
 * Communities by their numbers, from the largest; one alone is none. Each is named after its member with
 * most ties; of equals, an actor before an alliance, then the first.
 */
export function communityGroups(
  { nodes, projection }: Network,
  degrees: Float64Array,
  communities: Float64Array,
): Groups {
  const sizes = new Map<number, number>()
  const first = new Map<number, number>()
  const isBefore = (one: number, other: number): boolean => {
    const more = (degrees[one] ?? 0) - (degrees[other] ?? 0)
    if (more !== 0) return more > 0
    return nodes[one]?.kind === 'actor' && nodes[other]?.kind === 'alliance'
  }
  for (const [index, group] of communities.entries()) {
    if (Number.isNaN(group)) continue
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
    const known = first.get(group)
    if (known === undefined || isBefore(index, known)) first.set(group, index)
  }
  const isGroup = (group: number): boolean => (sizes.get(group) ?? 0) > 1
  const coloured = [...sizes.keys()]
    .filter(isGroup)
    .sort((left, right) => left - right)
    .slice(0, mostGroups)
  return {
    section: 'community',
    hasAlliances: projection === 'two-mode',
    codes: coloured.map(String),
    names: new Map(
      coloured.map((group) => {
        const node = nodes[first.get(group) ?? 0]
        return [String(group), node?.label ?? '']
      }),
    ),
    groupOf: (_, index) => {
      const group = communities[index] ?? NaN
      return isGroup(group) ? String(group) : ''
    },
  }
}
