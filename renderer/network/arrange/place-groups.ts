import type { NetworkNode } from '../../../shared/graph/network'
import type { FilledDisc } from './fill-disc'
import type { Spot } from './arranged-network'
import { partDiscs } from './part-marks'
import type { LatitudeLongitude, MapPiece } from './project-communes'

/** What stands at one position of the map: the actors of a commune, or of several that are only near it. */
export interface MapGroup {
  readonly at: LatitudeLongitude
  readonly isApproximate: boolean
  /** INSEE codes. */
  readonly communes: readonly string[]
  readonly nodes: readonly NetworkNode[]
  readonly disc: FilledDisc
}

export interface PlacedGroup extends MapGroup {
  readonly spot: Spot
}

/** Free space round a group: the commune's name stands in it. */
const margin = 12

/** Layout units across the smallest map and the largest. */
const sizes = { least: 420, most: 12_000 } as const

/** Of the distances between neighbours, the share that must have room for both as they stand. */
const share = 0.25

/**
 * How large the map is drawn: so large that a quarter of the groups that crowd most may have to give way,
 * and no more. In layout units for one unit of the projection.
 */
function scaleFor(groups: readonly PlacedGroup[]): number {
  const wanted: number[] = []
  for (const group of groups) {
    let most = 0
    for (const other of groups) {
      if (other === group) continue
      const [dx, dy] = [group.spot.x - other.spot.x, group.spot.y - other.spot.y]
      const room = group.disc.radius + other.disc.radius + 2 * margin
      most = Math.max(most, room / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy)))
    }
    if (most > 0) wanted.push(most)
  }
  wanted.sort((left, right) => left - right)
  const scale = wanted[Math.floor(wanted.length * (1 - share))] ?? 1
  const across = (of: (spot: Spot) => number): number => {
    const values = groups.map(({ spot }) => of(spot))
    const most = values.reduce((one, other) => Math.max(one, other), -Infinity)
    return most - values.reduce((one, other) => Math.min(one, other), Infinity)
  }
  const side = Math.max(
    1e-9,
    across(({ x }) => x),
    across(({ y }) => y),
  )
  return Math.min(sizes.most / side, Math.max(sizes.least / side, scale))
}

export interface PlacedGroups {
  readonly placed: readonly PlacedGroup[]
  /** Where something lies that has no mark, in layout units. */
  readonly locate: (at: LatitudeLongitude) => Spot
  /** Layout units in one kilometre; null where one position alone makes no scale. */
  readonly unitsPerKm: number | null
}

/**
 * Puts groups where they lie. Those that would overlap give way, first the ones whose position is only
 * approximate.
 */
export function placeGroups(groups: readonly MapGroup[], piece: MapPiece): PlacedGroups {
  const projected = groups.map((group) => ({ ...group, spot: piece.project(group.at) }))
  const isScaled = projected.length > 1
  const known = projected.filter(({ isApproximate }) => !isApproximate)
  // An approximate group gives way itself: the map need not grow for it.
  const scale = isScaled ? scaleFor(known.length > 1 ? known : projected) : 1
  const placed = projected.map(({ spot, ...group }): PlacedGroup => ({
    ...group,
    spot: { x: spot.x * scale, y: spot.y * scale },
  }))
  const disc = ({ spot, disc: { radius } }: PlacedGroup, isFixed: boolean) => {
    return { spot, radius: radius + margin / 2, isFixed }
  }
  const exact = placed.filter(({ isApproximate }) => !isApproximate)
  const near = placed.filter(({ isApproximate }) => isApproximate)
  partDiscs(exact.map((group) => disc(group, false)))
  partDiscs([
    ...exact.map((group) => disc(group, true)),
    ...near.map((group) => disc(group, false)),
  ])
  return {
    placed,
    locate: (at) => {
      const { x, y } = piece.project(at)
      return { x: x * scale, y: y * scale }
    },
    unitsPerKm: isScaled ? piece.unitsPerKm * scale : null,
  }
}
