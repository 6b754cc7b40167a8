import type { NetworkNode } from '../../../shared/graph/network'
import type { KnownPlaces, Reach, Spot } from './arranged-network'
import { markGap } from './arranged-network'
import { partDiscs } from './part-marks'

/** Marks close together round a middle of their own. */
export interface FilledDisc {
  readonly nodes: readonly NetworkNode[]
  /** From the disc's middle, in the order of the nodes. */
  readonly spots: readonly Spot[]
  readonly radius: number
}

/** The part of a disc that circles laid in it may fill. */
const density = 0.62

/** The angle between one leaf and the next (Vogel 1979): no two ever line up. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** As wide as many equal marks need. */
function discRadius(count: number, reach: number): number {
  return (reach + markGap / 2) * Math.sqrt(count / density)
}

function discOf(nodes: readonly NetworkNode[], spots: Spot[], reach: Reach): FilledDisc {
  partDiscs(
    spots.map((spot, i) => {
      const node = nodes[i]
      return { spot, radius: node === undefined ? 0 : reach(node), isFixed: false }
    }),
  )
  const middleX = spots.reduce((sum, { x }) => sum + x, 0) / Math.max(1, spots.length)
  const middleY = spots.reduce((sum, { y }) => sum + y, 0) / Math.max(1, spots.length)
  let radius = 0
  for (const [i, spot] of spots.entries()) {
    spot.x -= middleX
    spot.y -= middleY
    const node = nodes[i]
    const far = Math.sqrt(spot.x * spot.x + spot.y * spot.y)
    radius = Math.max(radius, far + (node === undefined ? 0 : reach(node)))
  }
  return { nodes, spots, radius }
}

function widestOf(nodes: readonly NetworkNode[], reach: Reach): number {
  return nodes.reduce((most, node) => Math.max(most, reach(node)), 0)
}

/** Fans marks out from one point, as the seeds of a sunflower: a single one stands on the point itself. */
export function fanOut(nodes: readonly NetworkNode[], reach: Reach): FilledDisc {
  const outer = discRadius(nodes.length, widestOf(nodes, reach))
  const spots = nodes.map((_, i): Spot => {
    if (nodes.length === 1) return { x: 0, y: 0 }
    const radius = outer * Math.sqrt((i + 0.5) / nodes.length)
    return { x: radius * Math.cos(i * goldenAngle), y: radius * Math.sin(i * goldenAngle) }
  })
  return discOf(nodes, spots, reach)
}

/**
 * Gathers marks in a disc: each stays on its side of the others, and who stood farther from their middle
 * in the territory's own picture still does. Those without a place there come last.
 */
export function gatherDisc(
  nodes: readonly NetworkNode[],
  known: KnownPlaces,
  reach: Reach,
): FilledDisc {
  const placed = nodes.flatMap(({ id }) => known.get(id) ?? [])
  const middleX = placed.reduce((sum, { x }) => sum + x, 0) / Math.max(1, placed.length)
  const middleY = placed.reduce((sum, { y }) => sum + y, 0) / Math.max(1, placed.length)
  const seen = nodes.map((node, i) => {
    const place = known.get(node.id)
    const dx = (place?.x ?? middleX) - middleX
    const dy = (place?.y ?? middleY) - middleY
    const far = place === undefined ? Infinity : Math.sqrt(dx * dx + dy * dy)
    const isAside = far > 0 && far < Infinity
    return {
      node,
      far,
      ux: isAside ? dx / far : Math.cos(i * goldenAngle),
      uy: isAside ? dy / far : Math.sin(i * goldenAngle),
    }
  })
  seen.sort((left, right) => (left.far < right.far ? -1 : left.far > right.far ? 1 : 0))
  const outer = discRadius(nodes.length, widestOf(nodes, reach))
  const spots = seen.map(({ ux, uy }, i): Spot => {
    const radius = nodes.length === 1 ? 0 : outer * Math.sqrt((i + 0.5) / nodes.length)
    return { x: ux * radius, y: uy * radius }
  })
  return discOf(
    seen.map(({ node }) => node),
    spots,
    reach,
  )
}
