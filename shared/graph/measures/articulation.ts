import { findCutPoints } from './cut-points'
import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'
import { spread } from './measure-ground'

/**
 * Actors whose leaving would part others (articulation points) and ties whose loss would (bridges): after
 * Hopcroft and Tarjan 1973. Of an actor, how many would then be parted from the largest group that remains.
 * Of actors tied to each other: an alliance is what ties them, not somebody who may leave.
 */
export const articulation: Measure = {
  id: 'articulation',
  basis: 'actors',
  counts: 'pairs',
  parameters: [],
  outputs: {
    network: ['articulationPoints', 'bridges'],
    nodes: ['cutsOff'],
    categories: [],
    tables: [],
  },
  fn: (ground) => {
    const { cutsOff, bridges } = findCutPoints(ground.actors.adjacency)
    const isComputable = cutsOff.length >= fewestNodes
    return {
      network: {
        articulationPoints: isComputable ? cutsOff.filter((others) => others > 0).length : null,
        bridges: isComputable ? bridges.length : null,
      },
      nodes: { cutsOff: spread(ground.actors, ground, cutsOff) },
      tables: {},
      precision: exact,
    }
  },
}
