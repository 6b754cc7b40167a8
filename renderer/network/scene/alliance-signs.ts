import type { Encoding, SignedAlliance } from './encoding'
import { drawnLook } from './encoding'
import type { LegendEntry } from './legend'
import { groupTint, lineTint, mostGroups, stageFill } from './palette'
import type { SceneHull } from './scene'
import type { SceneFrame } from './scene-frame'
import { restCode } from './special-codes'

function marksOf({ members }: SignedAlliance, markOf: ReadonlyMap<string, number>): Int32Array {
  const marks = members.flatMap((id) => markOf.get(id) ?? [])
  return Int32Array.from(new Set(marks)).sort()
}

function indexOfMarks({ ids, isActor }: SceneFrame): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  for (const [mark, id] of ids.entries()) if (isActor[mark] === 1) index.set(id, mark)
  return index
}

/**
 * Areas round the members of alliances: those asked for first, then the largest, and no more than can be
 * told apart. The legend names each, and says how many are not drawn.
 */
export function hullsOf(
  frame: SceneFrame,
  encoding: Encoding,
  placeOf: (entry: LegendEntry) => number,
): readonly SceneHull[] {
  const { ground, alliances = [], first = new Set() } = encoding
  const look = drawnLook(encoding)
  if (look.alliances !== 'hulls') return []
  const markOf = indexOfMarks(frame)
  const all = alliances
    .map((alliance) => ({ alliance, members: marksOf(alliance, markOf) }))
    .filter(({ members }) => members.length > 1)
    .sort(
      (left, right) =>
        Number(first.has(right.alliance.id)) - Number(first.has(left.alliance.id)) ||
        right.members.length - left.members.length ||
        (left.alliance.id < right.alliance.id ? -1 : 1),
    )
  const shown = all.slice(0, mostGroups)
  const hulls = shown.map(({ alliance: { id, name, stage }, members }, place) => {
    const isByStage = look.color === 'stage' && stage !== ''
    const fill = isByStage ? stageFill(stage) : groupTint(place, ground).fill
    const outline = lineTint(fill, ground)
    const entry = placeOf({
      section: 'hull',
      code: id,
      isMutual: false,
      name,
      sample: { kind: 'hull', fill, outline },
    })
    return { id, name, members, fill, outline, entry }
  })
  if (all.length > shown.length) {
    const value = all.length - shown.length
    placeOf({ section: 'hull', code: restCode, isMutual: false, value, sample: { kind: 'none' } })
  }
  return hulls
}

/** How many of the alliances shown each actor is in, on its mark. */
export function badgesOf(
  frame: SceneFrame,
  encoding: Encoding,
  placeOf: (entry: LegendEntry) => number,
): Uint16Array {
  if (drawnLook(encoding).alliances !== 'badges') return new Uint16Array()
  const badges = new Uint16Array(frame.ids.length)
  const markOf = indexOfMarks(frame)
  for (const { members } of encoding.alliances ?? []) {
    for (const id of new Set(members)) {
      const mark = markOf.get(id)
      if (mark !== undefined) badges[mark] = (badges[mark] ?? 0) + 1
    }
  }
  const sample = { kind: 'badge', text: '3' } as const
  placeOf({ section: 'badge', code: 'alliances', isMutual: false, sample })
  return badges
}
