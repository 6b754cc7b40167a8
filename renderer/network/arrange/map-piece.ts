import type { Box } from '../layout/box'
import type { SceneCaption, SceneGuide } from '../scene/scene'
import type { Spot } from './arranged-network'
import type { LocateCommune } from './map-groups'
import type { MapGroup } from './place-groups'
import { placeGroups } from './place-groups'
import { makeMapPiece, roundKm } from './project-communes'

/** What a map writes, in the language of the screen. */
export interface MapWords {
  readonly commune: (code: string) => string
  /** Over the actors of communes whose positions are not known: how many communes. */
  readonly approximate: (communes: number) => string
  readonly kilometres: (km: number) => string
  readonly withoutCommune: string
  /** A piece of the map: the code of a département overseas, or `fr`. */
  readonly zone: (zone: string) => string
}

/** A piece of the map, laid out by itself. */
export interface LaidPiece {
  readonly box: Box
  readonly places: ReadonlyMap<string, Spot>
  readonly captions: readonly SceneCaption[]
  readonly guides: readonly SceneGuide[]
}

/** From a group to its name, and from the map to its scale. */
const captionGap = 4
const scaleGap = 44

/** The part of the map's width that the scale takes at most, and no more layout units than these. */
const scaleShare = 0.25
const longestScale = 240

export function movedPiece(piece: LaidPiece, dx: number, dy: number): LaidPiece {
  const move = <T extends Spot>(at: T): T => ({ ...at, x: at.x + dx, y: at.y + dy })
  const { left, right, top, bottom } = piece.box
  return {
    box: { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy },
    places: new Map([...piece.places].map(([id, spot]) => [id, move(spot)])),
    captions: piece.captions.map(move),
    guides: piece.guides.map(move),
  }
}

function boxOf(spots: readonly (Spot & { readonly radius: number })[]): Box {
  return spots.reduce<Box>(
    ({ left, right, top, bottom }, { x, y, radius }) => ({
      left: Math.min(left, x - radius),
      right: Math.max(right, x + radius),
      top: Math.min(top, y - radius),
      bottom: Math.max(bottom, y + radius),
    }),
    { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
  )
}

function scaleOf(box: Box, unitsPerKm: number | null, words: MapWords) {
  if (unitsPerKm === null) return { captions: [], guides: [], bottom: box.bottom }
  const room = Math.min(longestScale, Math.max(60, (box.right - box.left) * scaleShare))
  const km = roundKm(room / unitsPerKm)
  const length = km * unitsPerKm
  const y = box.bottom + scaleGap
  return {
    captions: [
      {
        ...{ text: words.kilometres(km), x: box.left + length / 2, y: y - 2 },
        ...{ weight: 1e6, isAbove: true as const },
      },
    ],
    guides: [{ kind: 'bar' as const, x: box.left, y, length }],
    bottom: y,
  }
}

/**
 * Lays out one piece of the map: its groups with the names of their communes, communes of the territory
 * without an actor by their names alone, and the scale in kilometres under its left corner.
 */
export function layOutPiece(
  zone: string,
  groups: readonly MapGroup[],
  {
    communes,
    locate,
    words,
  }: {
    readonly communes: readonly string[]
    readonly locate: LocateCommune
    readonly words: MapWords
  },
): LaidPiece {
  const mean = (of: (group: MapGroup) => number): number =>
    groups.reduce((sum, group) => sum + of(group), 0) / groups.length
  const middle = {
    latitude: mean(({ at }) => at.latitude),
    longitude: mean(({ at }) => at.longitude),
  }
  const piece = makeMapPiece(zone === 'fr', middle)
  const { placed, locate: locateAt, unitsPerKm } = placeGroups(groups, piece)
  const places = new Map<string, Spot>()
  const captions: SceneCaption[] = []
  const named = new Set<string>()
  for (const { disc, spot, isApproximate, communes: own, nodes } of placed) {
    for (const [i, { id }] of disc.nodes.entries()) {
      const { x = 0, y = 0 } = disc.spots[i] ?? {}
      places.set(id, { x: spot.x + x, y: spot.y + y })
    }
    for (const commune of own) named.add(commune)
    const [only = ''] = own
    const text = isApproximate ? words.approximate(own.length) : words.commune(only)
    const y = spot.y - disc.radius - captionGap
    captions.push({ text, x: spot.x, y, weight: nodes.length, isAbove: true })
  }
  const bare: (Spot & { readonly radius: number })[] = []
  for (const commune of unitsPerKm === null ? [] : communes) {
    const at = named.has(commune) ? null : locate(commune)
    if (at === null || at.isApproximate || at.zone !== zone) continue
    const spot = locateAt(at)
    bare.push({ ...spot, radius: 0 })
    captions.push({ text: words.commune(commune), ...spot, weight: 0 })
  }
  const box = boxOf([
    ...placed.map(({ spot, disc }) => ({ ...spot, radius: disc.radius })),
    ...bare,
  ])
  const scale = scaleOf(box, unitsPerKm, words)
  return {
    box: { ...box, bottom: scale.bottom },
    places,
    captions: [...captions, ...scale.captions],
    guides: scale.guides,
  }
}
