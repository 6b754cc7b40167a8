import type { LegendEntry } from './legend'
import type { Scene } from './scene'
import type { View } from './view'
import { marksInView, tiesInView } from './view'

/** A category of which something is to be seen, and how many. */
export interface VisibleEntry extends LegendEntry {
  readonly count: number
}

/** The legend of exactly what the view shows, in the scene's order. */
export function visibleLegend(scene: Scene, view: View): readonly VisibleEntry[] {
  const counts = new Uint32Array(scene.legend.length)
  const count = (entry: number): void => {
    counts[entry] = (counts[entry] ?? 0) + 1
  }
  const marks = marksInView(scene, view)
  const ties = tiesInView(scene, view)
  for (const [mark, isIn] of marks.entries()) {
    if (isIn === 1) scene.entriesOfMarkStyle[scene.markStyle[mark] ?? 0]?.forEach(count)
  }
  for (const [tie, isIn] of ties.entries()) {
    if (isIn === 1) count(scene.entryOfTieStyle[scene.tieStyle[tie] ?? 0] ?? 0)
  }
  return scene.legend
    .map((entry, index) => ({ ...entry, count: counts[index] ?? 0 }))
    .filter((entry) => entry.count > 0)
}
