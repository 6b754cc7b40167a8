import type { LegendEntry } from './legend'
import { entryKey } from './legend'
import type { Scene } from './scene'

/** Marks that an entry of the legend stands for: those of its look, the ends of its ties, an area's members. */
export function marksOfEntry(scene: Scene, entry: LegendEntry): readonly number[] {
  const key = entryKey(entry)
  const at = scene.legend.findIndex((own) => entryKey(own) === key)
  if (at < 0) return []
  const marks = new Set<number>()
  for (const [style, list] of scene.marksByStyle.entries()) {
    if (scene.entriesOfMarkStyle[style]?.includes(at) === true) list.forEach((m) => marks.add(m))
  }
  for (const [style, list] of scene.tiesByStyle.entries()) {
    if (scene.entryOfTieStyle[style] !== at) continue
    for (const tie of list) marks.add(scene.tieSource[tie] ?? 0).add(scene.tieTarget[tie] ?? 0)
  }
  for (const { members, entry: own } of scene.hulls) {
    if (own === at) members.forEach((m) => marks.add(m))
  }
  if (entry.section === 'badge') {
    scene.badges.forEach((count, mark) => {
      if (count > 0) marks.add(mark)
    })
  }
  return [...marks].sort((left, right) => left - right)
}
