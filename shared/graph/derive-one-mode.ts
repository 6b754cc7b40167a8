import { relationLinks, sortLinks } from './derive-links'
import { compareIds, deriveNodes, sorted } from './derive-nodes'
import type { Network, SharedLink } from './network'
import type { NetworkInput } from './network-input'

function membersByAlliance(
  input: NetworkInput,
  actorIndex: ReadonlyMap<string, number>,
): Map<string, Set<number>> {
  const members = new Map<string, Set<number>>()
  for (const { actor, alliance } of input.memberships.values()) {
    const index = actorIndex.get(actor ?? '')
    if (index === undefined || alliance === undefined || !input.alliances.has(alliance)) continue
    const known = members.get(alliance)
    if (known === undefined) members.set(alliance, new Set([index]))
    else known.add(index)
  }
  return members
}

function unique(values: readonly string[]): readonly string[] {
  return sorted([...new Set(values)])
}

function sharedLinks(
  members: ReadonlyMap<string, ReadonlySet<number>>,
  count: number,
  known: NetworkInput['alliances'],
): SharedLink[] {
  const alliancesByPair = new Map<number, string[]>()
  const sorted = [...members].sort(([left], [right]) => compareIds(left, right))
  for (const [alliance, indexes] of sorted) {
    const list = [...indexes].sort((left, right) => left - right)
    for (const [at, source] of list.entries()) {
      for (const target of list.slice(at + 1)) {
        const pair = source * count + target
        const shared = alliancesByPair.get(pair)
        if (shared === undefined) alliancesByPair.set(pair, [alliance])
        else shared.push(alliance)
      }
    }
  }
  const links: SharedLink[] = []
  for (const [pair, alliances] of alliancesByPair) {
    const source = Math.floor(pair / count)
    const target = pair - source * count
    links.push({
      kind: 'shared',
      source,
      target,
      weight: alliances.length,
      forms: unique(alliances.map((id) => known.get(id)?.form ?? '')),
      partnershipTypes: unique(alliances.flatMap((id) => known.get(id)?.partnershipTypes ?? [])),
      alliances,
    })
  }
  return links
}

/**
 * Actors only, tied where they share an alliance: an alliance of k members becomes k(k-1)/2 links, so
 * measures of this network must say that it is a projection. Relations are links as they are.
 */
export function deriveOneMode(input: NetworkInput): Network {
  const table = deriveNodes(input.actors.values(), [], input.terms.values())
  const members = membersByAlliance(input, table.actorIndex)
  const links = sortLinks([
    ...sharedLinks(members, table.nodes.length, input.alliances),
    ...relationLinks(input.relations.values(), table.actorIndex),
  ])
  return { projection: 'one-mode', nodes: table.nodes, links }
}
