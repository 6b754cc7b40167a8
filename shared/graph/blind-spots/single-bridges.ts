import { cutOffBy, findCutPoints } from '../measures/cut-points'
import type { BlindSpot } from './blind-spot'
import { mostLines } from './blind-spot'

/** Actors whose leaving would part others from the rest, those who part most first, and whom they part. */
export const singleBridges: BlindSpot = {
  id: 'single-bridge',
  find: ({ network, measured }) => {
    const { nodeOf, adjacency } = measured.actors
    const { cutsOff } = findCutPoints(adjacency)
    const found = [...cutsOff.keys()].filter((actor) => (cutsOff[actor] ?? 0) > 0)
    found.sort((left, right) => (cutsOff[right] ?? 0) - (cutsOff[left] ?? 0) || left - right)
    const idOf = (actor: number): string => network.nodes[nodeOf[actor] ?? 0]?.id ?? ''
    return {
      total: found.length,
      lines: found.slice(0, mostLines).map((actor) => ({
        kind: 'single-bridge',
        actor: idOf(actor),
        cutsOff: cutOffBy(adjacency, actor).map(idOf),
      })),
    }
  },
}
