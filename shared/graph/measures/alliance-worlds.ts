import type { Measure } from './measure'
import { exact } from './measure'

const several = 3

/**
 * Alliances whose members are of three worlds or more, as the note of Le RAMEAU asks for, and of how many
 * that is. Alliances get the number of their worlds. From memberships, whichever projection is shown: the
 * one-mode picture leaves out alliances of one member, which cannot be of three worlds.
 */
export const allianceWorlds: Measure = {
  id: 'allianceWorlds',
  basis: 'drawn',
  counts: 'links',
  parameters: [],
  outputs: {
    network: ['severalWorlds', 'alliances', 'severalWorldsShare'],
    nodes: ['worlds'],
    categories: [],
    tables: [],
  },
  fn: ({ ties }) => {
    const { allianceOffsets: offsets, allianceMembers, allianceNodes, worldOf } = ties
    const values = new Float64Array(ties.count).fill(Number.NaN)
    // Alliances without members have no world, and are nodes of the two-mode network all the same.
    if (ties.projection === 'two-mode') {
      worldOf.forEach((world, node) => {
        if (world < 0) values[node] = 0
      })
    }
    let found = 0
    allianceNodes.forEach((node, at) => {
      const members = allianceMembers.subarray(offsets[at] ?? 0, offsets[at + 1] ?? 0)
      const { size } = new Set(members.map((member) => worldOf[member] ?? -1))
      if (size >= several) found += 1
      if (node >= 0) values[node] = size
    })
    const { length } =
      ties.projection === 'two-mode' ? worldOf.filter((world) => world < 0) : allianceNodes
    return {
      network: {
        severalWorlds: found,
        alliances: length,
        severalWorldsShare: length === 0 ? null : found / length,
      },
      nodes: { worlds: values },
      tables: {},
      precision: exact,
    }
  },
}
