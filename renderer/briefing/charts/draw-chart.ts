import * as Plot from '@observablehq/plot'
import type { Chart } from '../../../shared/briefing/chart'
import { inks, sizes } from './chart-look'
import { drawBars } from './draw-bars'
import { drawGrid } from './draw-grid'
import { drawLevels } from './draw-levels'
import { drawMatrix } from './draw-matrix'
import { drawMoves } from './draw-moves'
import { drawSteps } from './draw-steps'
import { drawTimeline } from './draw-timeline'
import type { Drawing } from './drawing'
import { writeSvg } from './write-svg'

export interface DrawnChart {
  /** Stands by itself; the font is named, not carried. */
  readonly svg: string
  readonly width: number
  readonly height: number
}

export interface ChartOptions {
  /** In which elements are made: a page's own, or a test's. */
  readonly document: Document
  /** Of the chart's words, as BCP 47 has it. */
  readonly language: string
  readonly width: number
}

const fontFamily = "'Inter Variable', Inter, 'Segoe UI', system-ui, sans-serif"

function drawingOf(chart: Chart, width: number): Drawing {
  switch (chart.kind) {
    case 'bars':
      return drawBars(chart, width)
    case 'matrix':
      return drawMatrix(chart, width)
    case 'timeline':
      return drawTimeline(chart, width)
    case 'steps':
      return drawSteps(chart, width)
    case 'levels':
      return drawLevels(chart, width)
    case 'grid':
      return drawGrid(chart, width)
    case 'moves':
      return drawMoves(chart, width)
  }
}

/** Draws a chart: the same picture, to the letter, in every output and on every machine. */
export function drawChart(chart: Chart, options: ChartOptions): DrawnChart {
  const { document, language, width } = options
  const { marks, height } = drawingOf(chart, width)
  const plot = Plot.plot({
    document,
    ...{ width, height, margin: 0, axis: null },
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [...marks],
  })
  const [content = ''] = /(?<=^<svg[^>]*>).*(?=<\/svg>$)/s.exec(writeSvg(plot)) ?? []
  const size = `width="${String(width)}" height="${String(height)}"`
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" lang="${language}" font-family="${fontFamily}" font-size="${String(sizes.label)}" fill="${inks.ink}" text-anchor="middle">`
  return { svg: `${open}${content}</svg>`, width, height }
}
