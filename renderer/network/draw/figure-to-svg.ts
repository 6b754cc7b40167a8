import type { MarkStyle } from '../scene/mark-style'
import { inks } from '../scene/palette'
import { shapes } from '../scene/shape'
import type { Shape } from '../scene/shape'
import type { TieStyle } from '../scene/tie-style'
import { markScale, marksInView, tiesInView } from '../scene/view'
import { outlineWidth } from './draw-marks'
import type { Figure, FigureSample, FigureText } from './figure'
import { markRuns } from './mark-runs'
import { escapeXml, short } from './svg-text'
import { fontFamily } from './text-measure'
import { arrowHead, makeTieLine, runTie } from './tie-line'
import type { TiePen } from './tie-pen'
import { arrowSize, tiePens } from './tie-pen'

function markElement(shape: Shape, x: number, y: number, radius: number, name: string): string {
  const title = name === '' ? '' : `<title>${escapeXml(name)}</title>`
  if (shape.kind === 'circle') {
    return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}">${title}</circle>`
  }
  const corners: string[] = []
  for (let i = 0; i < shape.corners.length; i += 2) {
    const cx = x + (shape.corners[i] ?? 0) * radius
    const cy = y + (shape.corners[i + 1] ?? 0) * radius
    corners.push(`${short(cx)} ${short(cy)}`)
  }
  return `<path d="M${corners.join('L')}Z">${title}</path>`
}

function markGroup(style: MarkStyle, scale: number, marks: string): string {
  const width = short(outlineWidth(style.isHollow, scale))
  return `<g fill="${style.fill}" stroke="${style.outline}" stroke-width="${width}" stroke-linejoin="round">${marks}</g>`
}

/** Each tie is a line of its own: where they cross, they are darker, as on screen. */
function tieGroup(
  { color }: TieStyle,
  pen: Omit<TiePen, 'head'>,
  paths: readonly string[],
  heads: string,
): string {
  const dash = pen.dash.map(short).join(' ')
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`
  const opacity = short(pen.opacity)
  const lines = paths.map((path) => `<path d="${path}"/>`).join('')
  const line = `<g fill="none" stroke="${color}" stroke-opacity="${opacity}" stroke-width="${short(pen.width)}"${dashes}>${lines}</g>`
  return heads === ''
    ? line
    : `${line}<path d="${heads}" fill="${color}" fill-opacity="${opacity}"/>`
}

function headPath(corners: readonly number[]): string {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = corners
  return `M${short(ax)} ${short(ay)}L${short(bx)} ${short(by)}L${short(cx)} ${short(cy)}Z`
}

function tiesOf({ scene, view }: Figure): string {
  const isIn = tiesInView(scene, view)
  const pens = tiePens(scene, view)
  const line = makeTieLine()
  return scene.tiesByStyle
    .map((list, index) => {
      const [style, pen] = [scene.tieStyles[index], pens[index]]
      const shown = list.filter((tie) => isIn[tie] === 1)
      if (style === undefined || pen === undefined || shown.length === 0) return ''
      const paths: string[] = []
      let heads = ''
      for (const tie of shown) {
        runTie(scene, view, tie, line)
        const end = `${short(line.x2)} ${short(line.y2)}`
        const curve = line.isBent ? `Q${short(line.cx)} ${short(line.cy)} ${end}` : `L${end}`
        paths.push(`M${short(line.x1)} ${short(line.y1)}${curve}`)
        if (pen.head > 0) heads += headPath(arrowHead(line, pen.head))
      }
      return tieGroup(style, pen, paths, heads)
    })
    .join('')
}

function marksOf({ scene, view }: Figure): string {
  const isIn = marksInView(scene, view)
  const scale = markScale(view.k)
  return markRuns(scene.radius, scene.marksByStyle)
    .map((run) => {
      const style = scene.markStyles[run.style]
      const shown = run.marks.filter((mark) => isIn[mark] === 1)
      if (style === undefined || shown.length === 0) return ''
      const elements = Array.from(shown, (mark) => {
        const x = (scene.x[mark] ?? 0) * view.k + view.dx
        const y = (scene.y[mark] ?? 0) * view.k + view.dy
        const radius = (scene.radius[mark] ?? 0) * scale
        return markElement(shapes[style.shape], x, y, radius, scene.names[mark] ?? '')
      })
      return markGroup(style, scale, elements.join(''))
    })
    .join('')
}

function namesOf({ scene, view, labels }: Figure): string {
  const { ink, paper } = inks[scene.ground]
  const lines = labels.map(({ mark, text, isBold, anchor, width, size, offsetX, offsetY }) => {
    const x = (scene.x[mark] ?? 0) * view.k + view.dx + offsetX
    const y = (scene.y[mark] ?? 0) * view.k + view.dy + offsetY
    const weight = isBold ? ' font-weight="600"' : ''
    return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}" text-anchor="${anchor}" textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"${weight}>${escapeXml(text)}</text>`
  })
  return `<g fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${lines.join('')}</g>`
}

function textElement(
  figure: Figure,
  { x, y, text, size, isBold, tone, entry }: FigureText,
): string {
  const fill = inks[figure.scene.ground][tone]
  const weight = isBold ? ' font-weight="600"' : ''
  const category =
    entry === undefined
      ? ''
      : ` data-section="${entry.section}" data-code="${escapeXml(entry.code)}"`
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}"${weight} fill="${fill}"${category}>${escapeXml(text)}</text>`
}

function sampleElement({ x, y, sample }: FigureSample): string {
  if (sample.kind === 'mark') {
    return markGroup(sample.style, 1, markElement(shapes[sample.style.shape], x, y, 6, ''))
  }
  const { style } = sample
  const tip = x + 13
  const head = arrowHead({ ...makeTieLine(), x2: tip, y2: y, ux: 1 }, arrowSize(style.width))
  const path = `M${short(x - 13)} ${short(y)}L${short(tip)} ${short(y)}`
  return tieGroup(style, { ...style, opacity: 1 }, [path], style.hasArrow ? headPath(head) : '')
}

/** A figure as an SVG document of its own: the picture with its title, legend and notes. */
export function figureToSvg(figure: Figure): string {
  const { width, height, plotX, plotY, view, scene, title, texts } = figure
  const { paper } = inks[scene.ground]
  const notes = texts.filter(({ tone }) => tone === 'quiet').map(({ text }) => text)
  const words = texts.map((text) => textElement(figure, text)).join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(fontFamily)}" role="img">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(notes.join(' '))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<svg x="${plotX}" y="${plotY}" width="${view.width}" height="${view.height}" viewBox="0 0 ${view.width} ${view.height}" overflow="hidden">`,
    `<g class="ties">${tiesOf(figure)}</g><g class="marks">${marksOf(figure)}</g><g class="names">${namesOf(figure)}</g></svg>`,
    `<g class="legend">${figure.samples.map(sampleElement).join('')}</g><g class="words">${words}</g>`,
    '</svg>',
  ].join('\n')
}
