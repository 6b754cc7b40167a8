import type { Scene } from '../scene/scene'

/** What of a scene is seen without reading: all that whoever paints it must know. */
export type PaintedScene = Omit<
  Scene,
  | 'ids'
  | 'names'
  | 'labels'
  | 'priority'
  | 'isActor'
  | 'projection'
  | 'legend'
  | 'entriesOfMarkStyle'
  | 'entryOfTieStyle'
>

/** A scene without its words: small enough to be sent to a worker. */
export function paintedScene(scene: Scene): PaintedScene {
  const { ground, x, y, radius, markStyle, markStyles, marksByStyle } = scene
  const { tieSource, tieTarget, tieStyle, tieStyles, tiesByStyle, tieBend } = scene
  const { hulls, captions, guides, badges } = scene
  return {
    ...{ ground, x, y, radius, markStyle, markStyles, marksByStyle },
    ...{ tieSource, tieTarget, tieStyle, tieStyles, tiesByStyle, tieBend },
    ...{ hulls, captions, guides, badges },
  }
}
