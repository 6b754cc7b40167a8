import type { ActorNode, Network, NetworkNode } from '../../../shared/graph/network'
import type { Box } from '../layout/box'
import { packShelves } from '../layout/pack-shelves'
import type { SceneCaption } from '../scene/scene'
import type { ArrangedNetwork, Reach, Spot } from './arranged-network'
import { markGap } from './arranged-network'
import type { LocateCommune } from './map-groups'
import { mapGroups } from './map-groups'
import type { LaidPiece, MapWords } from './map-piece'
import { layOutPiece, movedPiece } from './map-piece'
import { membersByAlliance, middleOf } from './members-of'
import { partDiscs } from './part-marks'

export interface MapGround {
  /** The territory's communes: those without an actor are named too. */
  readonly communes: readonly string[]
  readonly locate: LocateCommune
  readonly words: MapWords
}

/** Free space between pieces of the map. */
const aisle = 90

/** The first piece above, the others side by side under it, each with its name. */
function stackPieces(pieces: readonly LaidPiece[], names: readonly string[]): readonly LaidPiece[] {
  const [first, ...others] = pieces
  if (first === undefined) return []
  const width = Math.max(first.box.right - first.box.left, 900)
  const parcels = others.map(({ box }) => ({
    width: box.right - box.left + aisle,
    height: box.bottom - box.top + aisle,
  }))
  const { spots } = packShelves(parcels, width)
  const stacked = others.map((piece, i) => {
    const { left = 0, top = 0 } = spots[i] ?? {}
    const dx = first.box.left + left - piece.box.left
    const dy = first.box.bottom + aisle + top - piece.box.top
    const { box, ...rest } = movedPiece(piece, dx, dy)
    const x = (box.left + box.right) / 2
    const name: SceneCaption = { text: names[i + 1] ?? '', x, y: box.top - 44, weight: 1e5 }
    return { ...rest, box: { ...box, top: name.y }, captions: [...rest.captions, name] }
  })
  return [first, ...stacked]
}

/** In rows under the map, from its left: those whom no commune places. */
function placeApart(
  nodes: readonly NetworkNode[],
  above: Box | null,
  reach: Reach,
  words: MapWords,
): { readonly places: ReadonlyMap<string, Spot>; readonly captions: readonly SceneCaption[] } {
  if (nodes.length === 0) return { places: new Map(), captions: [] }
  const { left, right, bottom } = above ?? { left: 0, right: 0, bottom: -aisle }
  const step = 2 * nodes.reduce((most, node) => Math.max(most, reach(node)), 0) + 2 * markGap
  const width = Math.max(right - left, step * Math.ceil(Math.sqrt(nodes.length * 4)))
  const columns = Math.max(1, Math.floor(width / step))
  const key = (node: NetworkNode): string =>
    node.kind === 'actor' ? `${node.world}/${node.id}` : `~/${node.id}`
  const sorted = nodes.toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
  const top = bottom + aisle
  const used = Math.min(columns, nodes.length) * step
  return {
    places: new Map(
      sorted.map(({ id }, i) => [
        id,
        { x: left + ((i % columns) + 0.5) * step, y: top + (Math.floor(i / columns) + 0.5) * step },
      ]),
    ),
    captions: [
      {
        ...{ text: words.withoutCommune, x: left + used / 2, y: top },
        ...{ weight: 1e5, isAbove: true as const },
      },
    ],
  }
}

/** Alliances in the middle of their members; those without one that has a place, by their communes. */
function placeAlliances(
  network: Network,
  places: Map<string, Spot>,
  communeSpots: ReadonlyMap<string, Spot>,
  reach: Reach,
): readonly NetworkNode[] {
  const members = membersByAlliance(network)
  const placed: { readonly node: NetworkNode; readonly spot: Spot }[] = []
  const left: NetworkNode[] = []
  for (const node of network.nodes) {
    if (node.kind !== 'alliance') continue
    const own = (members.get(node.id) ?? []).flatMap(({ id }) => places.get(id) ?? [])
    const spot =
      middleOf(own) ?? middleOf(node.communes.flatMap((code) => communeSpots.get(code) ?? []))
    if (spot === null) left.push(node)
    else placed.push({ node, spot })
  }
  const actors = network.nodes.flatMap((node) => {
    const spot = places.get(node.id)
    return spot === undefined ? [] : [{ spot, radius: reach(node), isFixed: true }]
  })
  partDiscs([
    ...actors,
    ...placed.map(({ node, spot }) => ({ spot, radius: reach(node), isFixed: false })),
  ])
  for (const { node, spot } of placed) places.set(node.id, spot)
  return left
}

function boxOf(pieces: readonly LaidPiece[]): Box | null {
  const boxes = pieces.map(({ box }) => box)
  return boxes.length === 0
    ? null
    : {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        top: Math.min(...boxes.map(({ top }) => top)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      }
}

/**
 * Actors where their communes lie, those of one commune fanned out; overseas, each département is a map
 * of its own. A position that is only near the true one is said to be so. Actors without a commune stand
 * in rows under the map.
 */
export function arrangeMap(network: Network, reach: Reach, ground: MapGround): ArrangedNetwork {
  const actors = network.nodes.filter((node): node is ActorNode => node.kind === 'actor')
  const zones = mapGroups(actors, ground.locate, reach)
  const pieces = stackPieces(
    zones.map(({ zone, groups }) => layOutPiece(zone, groups, ground)),
    zones.map(({ zone }) => ground.words.zone(zone)),
  )
  const places = new Map<string, Spot>()
  for (const piece of pieces) for (const [id, spot] of piece.places) places.set(id, { ...spot })
  const communeSpots = new Map<string, Spot>()
  for (const { id, commune } of actors) {
    const spot = places.get(id)
    if (spot !== undefined) communeSpots.set(commune, spot)
  }
  const apart = [
    ...actors.filter(({ id }) => !places.has(id)),
    ...placeAlliances(network, places, communeSpots, reach),
  ]
  const row = placeApart(apart, boxOf(pieces), reach, ground.words)
  for (const [id, spot] of row.places) places.set(id, spot)
  const approximate = new Set(
    zones.flatMap(({ groups }) =>
      groups.flatMap((group) => (group.isApproximate ? group.nodes.map(({ id }) => id) : [])),
    ),
  )
  return {
    places,
    backdrop: {
      captions: [...pieces.flatMap(({ captions }) => captions), ...row.captions],
      guides: pieces.flatMap(({ guides }) => guides),
      approximate,
    },
  }
}
