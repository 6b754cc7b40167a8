import { mergeLinks, relationLinks, sortLinks } from './derive-links'
import { deriveNodes, sorted } from './derive-nodes'
import type { MembershipLink, Network } from './network'
import type { NetworkInput } from './network-input'

/** Actors and alliances as nodes; memberships and relations as links. Nothing is projected. */
export function deriveTwoMode(input: NetworkInput): Network {
  const table = deriveNodes(input.actors.values(), input.alliances.values(), input.terms.values())
  const memberships: MembershipLink[] = []
  for (const membership of input.memberships.values()) {
    const source = table.actorIndex.get(membership.actor ?? '')
    const target = table.allianceIndex.get(membership.alliance ?? '')
    if (source === undefined || target === undefined) continue
    const alliance = input.alliances.get(membership.alliance ?? '')
    memberships.push({
      kind: 'membership',
      source,
      target,
      form: alliance?.form ?? '',
      partnershipTypes: sorted(alliance?.partnershipTypes),
      strength: membership.commitment ?? 0,
      records: [membership.id],
    })
  }
  const links = sortLinks([
    ...mergeLinks(memberships),
    ...relationLinks(input.relations.values(), table.actorIndex),
  ])
  return { projection: 'two-mode', nodes: table.nodes, links }
}
