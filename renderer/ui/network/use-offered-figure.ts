import { useCallback, useEffect, useRef, useState } from 'react'
import { offerFigure } from '../../actions/figure'
import { makeCanvasMeasure } from '../../network/draw/canvas-measure'
import { composeFigure } from '../../network/draw/compose-figure'
import type { FigureWords } from '../../network/draw/figure'
import { figureToPng } from '../../network/draw/figure-to-png'
import { figureToSvg } from '../../network/draw/figure-to-svg'
import type { Scene } from '../../network/scene/scene'
import type { View } from '../../network/scene/view'
import type { VisibleEntry } from '../../network/scene/visible-legend'
import { visibleLegend } from '../../network/scene/visible-legend'

export interface RestingPicture {
  /** The legend of what the resting view shows. */
  readonly legend: readonly VisibleEntry[]
  readonly onRest: (scene: Scene, view: View) => void
}

/** Offers the picture to those who export it, as it stands on screen when it rests, but on white. */
export function useOfferedFigure(words: FigureWords, onPaper: () => Scene | null): RestingPicture {
  const [legend, setLegend] = useState<readonly VisibleEntry[]>([])
  const [resting, setResting] = useState<{ readonly scene: Scene; readonly view: View } | null>(
    null,
  )
  const latest = useRef({ words, resting, onPaper })
  useEffect(() => {
    latest.current = { words, resting, onPaper }
  }, [words, resting, onPaper])
  const hasMarks = resting !== null && resting.scene.ids.length > 0
  useEffect(() => {
    if (!hasMarks) return
    const compose = () => {
      const { words: said, resting: seen, onPaper: paper } = latest.current
      const scene = paper()
      if (seen === null || scene === null)
        throw new Error('a figure was asked for before there was one')
      return composeFigure(scene, seen.view, said, makeCanvasMeasure())
    }
    offerFigure({ svg: () => figureToSvg(compose()), png: () => figureToPng(compose()) })
    return () => {
      offerFigure(null)
    }
  }, [hasMarks])
  const onRest = useCallback((scene: Scene, view: View): void => {
    setLegend(visibleLegend(scene, view))
    setResting({ scene, view })
  }, [])
  return { legend, onRest }
}
