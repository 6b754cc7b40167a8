import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'

/**
 * Existing ties over possible ones. One-mode, n actors: 2m / n(n-1), m being the pairs that any link
 * ties, in either direction (Wasserman and Faust 1994). Two-mode, a actors and b alliances: memberships
 * over a x b (Borgatti and Everett 1997), relations left out since an alliance can have none. Null for
 * fewer than three nodes, or where there is no possible tie.
 */
export const density: Measure = {
  id: 'density',
  basis: 'drawn',
  counts: 'pairs',
  parameters: [],
  outputs: { network: ['density'], nodes: [], categories: [], tables: [] },
  fn: ({ ties, drawn, actors }) => {
    const { count } = ties
    const actorCount = actors.nodeOf.length
    const isTwoMode = ties.projection === 'two-mode'
    const possible = isTwoMode ? actorCount * (count - actorCount) : (count * (count - 1)) / 2
    const existing = isTwoMode ? ties.allianceMembers.length : drawn.pairs.sources.length
    const isComputable = count >= fewestNodes && possible > 0
    return {
      network: { density: isComputable ? existing / possible : null },
      nodes: {},
      tables: {},
      precision: exact,
    }
  },
}
