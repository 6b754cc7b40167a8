import type { Neighbourhood } from '../../../shared/graph/neighbourhood'
import type { NetworkNode } from '../../../shared/graph/network'
import { spreadOnRing } from './spread-on-ring'
import type { ArrangedNetwork, KnownPlaces, Reach, Spot } from './arranged-network'
import type { SceneCaption, SceneGuide } from '../scene/scene'
import { markGap } from './arranged-network'

/** Free space between what stands at one distance and at the next. */
const aisle = 78

/** From the outermost row of a distance to the line round it. */
const rim = 24

/** How full a row may be: names want room too. */
const fill = 0.85

interface Wanted {
  readonly node: NetworkNode
  readonly angle: number
}

/** Where each stands from the centre in the territory's own picture; ascending. */
function byAngle(
  nodes: readonly NetworkNode[],
  places: KnownPlaces,
  centre: Spot,
): readonly Wanted[] {
  const wanted = nodes.map((node, index) => {
    const place = places.get(node.id)
    // What has no place yet: anywhere, but the same everywhere.
    const angle =
      place === undefined
        ? ((index * 2.4) % (2 * Math.PI)) - Math.PI
        : Math.atan2(place.y - centre.y, place.x - centre.x)
    return { node, angle }
  })
  return wanted.sort((left, right) => left.angle - right.angle)
}

/** How many marks have room in each row of a distance, the first at `inner`, rows a mark apart. */
function roomOfRows(count: number, inner: number, width: number): readonly number[] {
  const rooms: number[] = []
  for (let room = 0; room < count;) {
    const round = 2 * Math.PI * (inner + rooms.length * width)
    const own = Math.max(1, Math.floor((round * fill) / width))
    rooms.push(own)
    room += own
  }
  return rooms
}

/** Deals marks to rows by their room, so that every row goes round as the whole does. */
function dealToRows<T>(marks: readonly T[], rooms: readonly number[]): readonly T[][] {
  const all = rooms.reduce((sum, room) => sum + room, 0)
  const rows: T[][] = rooms.map(() => [])
  for (const [index, mark] of marks.entries()) {
    const wants = rooms.map((room, row) => (room * (index + 1)) / all - (rows[row]?.length ?? 0))
    rows[wants.indexOf(Math.max(...wants))]?.push(mark)
  }
  return rows
}

function middleOf(spots: readonly Spot[]): Spot {
  const mean = (of: (spot: Spot) => number): number =>
    spots.reduce((sum, spot) => sum + of(spot), 0) / Math.max(1, spots.length)
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

/**
 * What is near one actor or alliance, in rings round it by distance: each in the direction where the
 * territory's own picture has it, as nearly as there is room. A line round each distance says it.
 */
export function arrangeAround(
  { network, distances }: Neighbourhood,
  centre: string,
  known: KnownPlaces,
  reach: Reach,
  distanceName: (distance: number) => string,
): ArrangedNetwork {
  const at = (distance: number): readonly NetworkNode[] =>
    network.nodes.filter(({ id }) => distances.get(id) === distance)
  const nearest = at(1).flatMap(({ id }) => known.get(id) ?? [])
  const from = known.get(centre) ?? middleOf(nearest)
  const width = 2 * network.nodes.reduce((most, node) => Math.max(most, reach(node)), 6) + markGap
  const farthest = [...distances.values()].reduce((most, distance) => Math.max(most, distance), 0)
  const places = new Map<string, Spot>(at(0).map(({ id }) => [id, { x: 0, y: 0 }]))
  const captions: SceneCaption[] = []
  const guides: SceneGuide[] = []
  let outer = 0
  for (let distance = 1; distance <= farthest; distance++) {
    const wanted = byAngle(at(distance), known, from)
    const inner = outer + aisle
    const rows = dealToRows(wanted, roomOfRows(wanted.length, inner, width))
    for (const [row, own] of rows.entries()) {
      const radius = inner + row * width
      const angles = spreadOnRing(
        own.map(({ angle }) => angle),
        width / radius,
      )
      for (const [index, { node }] of own.entries()) {
        const angle = angles[index] ?? 0
        places.set(node.id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) })
      }
    }
    outer = inner + (rows.length - 1) * width + rim
    guides.push({ kind: 'ring', x: 0, y: 0, radius: outer })
    captions.push({ text: distanceName(distance), x: 0, y: -outer, weight: 10 - distance })
  }
  return { places, backdrop: { captions, guides, approximate: new Set() } }
}
