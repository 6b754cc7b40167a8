import type { Network } from '../../../shared/graph/network'
import { badgesOf, hullsOf } from './alliance-signs'
import { dressMarks } from './dress-marks'
import { dressTies } from './dress-ties'
import type { Encoding } from './encoding'
import { legendOrder } from './legend'
import { sizeEntries, sizeScale } from './mark-size'
import { markRadius } from './mark-style'
import { plainActor } from './neutral-styles'
import type { Scene } from './scene'
import { emptyBackdrop } from './scene'
import type { Places, SceneFrame } from './scene-frame'
import { sceneFrame } from './scene-frame'
import { makeEntryList, membersOf } from './style-index'

/** Values of a network's nodes, for the marks of a frame. */
function ofMarks(values: Float64Array | undefined, { origins }: SceneFrame) {
  if (values === undefined || values.length === origins.length) return values
  return Float64Array.from(origins, (origin) => values[origin] ?? NaN)
}

function framedEncoding(frame: SceneFrame, encoding: Encoding): Encoding {
  const { sizes: allSizes, communities: allCommunities, ...rest } = encoding
  const sizes = ofMarks(allSizes, frame)
  const communities = ofMarks(allCommunities, frame)
  return { ...rest, ...(sizes && { sizes }), ...(communities && { communities }) }
}

function priorityOf({ degrees }: SceneFrame, radius: Float64Array, isSized: boolean): Int32Array {
  const size = (mark: number): number => (isSized ? (radius[mark] ?? 0) : 0)
  return Int32Array.from(degrees.keys()).sort(
    (left, right) =>
      size(right) - size(left) || (degrees[right] ?? 0) - (degrees[left] ?? 0) || left - right,
  )
}

/** The scene of what stands in a frame: the looks of marks and ties, and what they stand for. */
export function dressScene(frame: SceneFrame, asked: Encoding): Scene {
  const encoding = framedEncoding(frame, asked)
  const { network, ids, isActor, names, labels, tieSource, tieTarget, tieBend } = frame
  const { ground, orderOf, backdrop = emptyBackdrop, sizes } = encoding
  const { entries, placeOf } = makeEntryList()
  const { ofMark, looks } = dressMarks(frame, encoding, placeOf)
  const { ofTie, lines } = dressTies(frame, encoding, placeOf)
  const hulls = hullsOf(frame, encoding, placeOf)
  const badges = badgesOf(frame, encoding, placeOf)
  const scale = sizes === undefined ? undefined : sizeScale(sizes)
  if (scale !== undefined) sizeEntries(scale, plainActor('circle', ground)).forEach(placeOf)
  const radius = Float64Array.from(network.nodes, (node, mark) =>
    scale === undefined ? markRadius(node) : scale.radiusOf(sizes?.[mark] ?? NaN),
  )
  const order = legendOrder(entries, orderOf)
  const rankOf = new Int32Array(entries.length)
  for (const [rank, place] of order.entries()) rankOf[place] = rank
  const ranked = (place: number): number => rankOf[place] ?? 0
  return {
    projection: network.projection,
    ground,
    ...{ ids, isActor, names, labels },
    // The hand moves marks of a scene, not those of another made of the same frame.
    x: frame.x.slice(),
    y: frame.y.slice(),
    radius,
    markStyle: ofMark,
    markStyles: looks.styles,
    marksByStyle: membersOf(ofMark, looks.styles.length),
    priority: priorityOf(frame, radius, scale !== undefined),
    ...{ tieSource, tieTarget, tieBend },
    tieStyle: ofTie,
    tieStyles: lines.styles,
    tiesByStyle: membersOf(ofTie, lines.styles.length),
    hulls: hulls.map((hull) => ({ ...hull, entry: ranked(hull.entry) })),
    captions: backdrop.captions,
    guides: backdrop.guides,
    badges,
    entriesOfMarkStyle: looks.entriesOf.map((list) => list.map(ranked)),
    entryOfTieStyle: lines.entriesOf.map((list) => ranked(list[0] ?? 0)),
    legend: order.flatMap((place) => entries[place] ?? []),
  }
}

/** The scene of a network: marks and ties with their looks, and the categories that they stand for. */
export function buildScene(network: Network, places: Places, encoding: Encoding): Scene {
  return dressScene(sceneFrame(network, places), encoding)
}
