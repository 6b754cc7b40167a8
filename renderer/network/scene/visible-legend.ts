import type { LegendEntry } from './legend'
import type { Scene } from './scene'
import type { View } from './view'
import { markScale, marksInView, tiesInView } from './view'

/** A category of which something is to be seen. */
export interface VisibleEntry extends LegendEntry {
  /** How many marks or ties are of it; of an area, its members; null where it is only a measure. */
  readonly count: number | null
}

function isScale({ section, code }: LegendEntry): boolean {
  return section === 'size' && code !== ''
}

/** The legend of exactly what the view shows, in the scene's order. */
export function visibleLegend(scene: Scene, view: View): readonly VisibleEntry[] {
  const counts = new Uint32Array(scene.legend.length)
  const count = (entry: number): void => {
    counts[entry] = (counts[entry] ?? 0) + 1
  }
  const marks = marksInView(scene, view)
  const ties = tiesInView(scene, view)
  const badge = scene.legend.findIndex(({ section }) => section === 'badge')
  let visible = 0
  for (const [mark, isIn] of marks.entries()) {
    if (isIn !== 1) continue
    visible += 1
    scene.entriesOfMarkStyle[scene.markStyle[mark] ?? 0]?.forEach(count)
    if ((scene.badges[mark] ?? 0) > 0) count(badge)
  }
  for (const [tie, isIn] of ties.entries()) {
    if (isIn === 1) count(scene.entryOfTieStyle[scene.tieStyle[tie] ?? 0] ?? 0)
  }
  for (const { members, entry } of scene.hulls) {
    counts[entry] = members.reduce((sum, mark) => sum + (marks[mark] ?? 0), 0)
  }
  const scale = markScale(view.k)
  return scene.legend.flatMap((entry, index): VisibleEntry[] => {
    const { sample } = entry
    if (sample.kind === 'none') return visible === 0 ? [] : [{ ...entry, count: null }]
    if (!isScale(entry)) {
      const own = counts[index] ?? 0
      return own === 0 ? [] : [{ ...entry, count: own }]
    }
    if (visible === 0 || sample.kind !== 'size') return []
    return [{ ...entry, sample: { ...sample, radius: sample.radius * scale }, count: null }]
  })
}
