import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { offerFigure } from '../../actions/figure'
import { makeCanvasMeasure } from '../../network/draw/canvas-measure'
import { composeFigure } from '../../network/draw/compose-figure'
import type { Figure, FigureWords } from '../../network/draw/figure'
import { figureToSvg } from '../../network/export/figure-to-svg'
import type { Scene } from '../../network/scene/scene'
import type { View } from '../../network/scene/view'
import type { VisibleEntry } from '../../network/scene/visible-legend'
import { visibleLegend } from '../../network/scene/visible-legend'
import { figureFonts } from './figure-fonts'
import { writeFigureApart } from './write-figure-apart'

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
  const { language } = useTranslation().i18n
  const latest = useRef({ words, resting, onPaper, language })
  useEffect(() => {
    latest.current = { words, resting, onPaper, language }
  }, [words, resting, onPaper, language])
  const hasMarks = resting !== null && resting.scene.ids.length > 0
  useEffect(() => {
    if (!hasMarks) return
    const compose = (): Figure => {
      const { words: said, resting: seen, onPaper: paper } = latest.current
      const scene = paper()
      if (seen === null || scene === null)
        throw new Error('a figure was asked for before there was one')
      return composeFigure(scene, seen.view, said, makeCanvasMeasure())
    }
    offerFigure({
      svg: () => figureToSvg(compose()),
      write: (order, onProgress) => {
        const { language } = latest.current
        const input = { figure: compose(), order, fonts: figureFonts(), language, at: Date.now() }
        return writeFigureApart(input, onProgress)
      },
    })
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
