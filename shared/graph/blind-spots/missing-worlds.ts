import { world } from '../../model/vocabularies/world'
import { compareIds } from '../derive-nodes'
import type { BlindSpot } from './blind-spot'
import { findingsOf } from './blind-spot'

/** `autre` gathers those of no world: an alliance does not want for them. */
const wanted = world.map(({ code }) => code as string).filter((code) => code !== 'autre')

/**
 * Alliances in which a world has no part: those with most members first, since they lack it most visibly,
 * and of these the one that lacks the most. An alliance without members is not yet one.
 */
export const missingWorlds: BlindSpot = {
  id: 'missing-worlds',
  find: ({ network, measured: { ties } }) => {
    const { allianceOffsets: offsets, allianceMembers: members, allianceNodes } = ties
    const found = Array.from(allianceNodes, (node, at) => {
      const present = new Set<string>()
      for (const member of members.subarray(offsets[at] ?? 0, offsets[at + 1] ?? 0)) {
        present.add(ties.worlds[ties.worldOf[member] ?? -1] ?? '')
      }
      return {
        alliance: network.nodes[node]?.id ?? '',
        size: (offsets[at + 1] ?? 0) - (offsets[at] ?? 0),
        missing: wanted.filter((code) => !present.has(code)),
      }
    }).filter(({ missing, size }) => missing.length > 0 && size > 0)
    found.sort(
      (left, right) =>
        right.size - left.size ||
        right.missing.length - left.missing.length ||
        compareIds(left.alliance, right.alliance),
    )
    return findingsOf(
      found.map(({ alliance, missing }) => ({ kind: 'missing-worlds', alliance, missing })),
    )
  },
}
