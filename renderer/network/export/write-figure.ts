import type { Figure } from '../draw/figure'
import { inks } from '../scene/palette'
import type { FigurePen } from './figure-pen'
import { writePicture } from './write-picture'
import { writeSample } from './write-sample'

/** Writes a figure, all but its ground: the picture with its title, legend and notes. */
export function writeFigure(figure: Figure, pen: FigurePen): void {
  const { plotX, plotY, view, samples, texts } = figure
  const colors = inks[figure.scene.ground]
  pen.framed(plotX, plotY, view.width, view.height, () => {
    writePicture(figure, pen)
  })
  pen.part('legend', () => {
    for (const sample of samples) writeSample(sample, figure.scene.ground, pen)
  })
  pen.part('words', () => {
    for (const { tone, ...line } of texts) {
      pen.text({ ...line, color: colors[tone], anchor: 'start' })
    }
  })
}
