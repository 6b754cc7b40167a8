import type { Figure } from '../draw/figure'
import { escapeXml } from '../draw/svg-text'
import { fontFamily } from '../draw/text-measure'
import { inks } from '../scene/palette'
import { makeSvgPen } from './svg-pen'
import { writeFigure } from './write-figure'

/**
 * A figure as an SVG document of its own: the picture with its title, legend and notes. `isNamed`: each mark
 * is an element that says its name to who points at it; else all of one look are one path.
 */
export function figureToSvg(figure: Figure, { isNamed = true } = {}): string {
  const { width, height, scene, title, texts } = figure
  const { paper } = inks[scene.ground]
  const notes = texts.filter(({ tone }) => tone === 'quiet').map(({ text }) => text)
  const { pen, written } = makeSvgPen(isNamed)
  writeFigure(figure, pen)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(fontFamily)}" role="img">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(notes.join(' '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    written(),
    '</svg>',
  ].join('\n')
}
