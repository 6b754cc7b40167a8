import { barCorners, guidePen } from '../draw/draw-guides'
import { outlineWidth } from '../draw/draw-marks'
import type { Figure } from '../draw/figure'
import { hullOpacity, hullOutline, hullsInOrder, hullWidth } from '../draw/hull-outline'
import { markRuns } from '../draw/mark-runs'
import { placeBadges } from '../draw/place-badges'
import type { TieLine } from '../draw/tie-line'
import { arrowHead, makeTieLine, runTie } from '../draw/tie-line'
import { tiePens } from '../draw/tie-pen'
import { markDash } from '../scene/mark-style'
import { inks } from '../scene/palette'
import { markScale, marksInView, tiesInView } from '../scene/view'
import type { FigurePen } from './figure-pen'
import { blankStyle, writeShape } from './write-shape'

function writeGuides({ scene, view }: Figure, pen: FigurePen): void {
  const { width, dash, opacity } = guidePen
  const style = { ...blankStyle, stroke: inks[scene.ground].quiet, width, strokeOpacity: opacity }
  for (const guide of scene.guides) {
    const isRing = guide.kind === 'ring'
    pen.styled({ ...style, dash: isRing ? dash : [] }, () => {
      if (!isRing) pen.polygon(barCorners(guide, view), '', true)
      else {
        const { k, dx, dy } = view
        pen.circle(guide.x * k + dx, guide.y * k + dy, guide.radius * k, '')
      }
    })
  }
}

function writeHulls({ scene, view }: Figure, pen: FigurePen): void {
  const { fill: fillOpacity, outline: strokeOpacity } = hullOpacity
  for (const hull of hullsInOrder(scene.hulls)) {
    const { fill, outline: stroke } = hull
    const style = { ...blankStyle, fill, stroke, width: hullWidth, fillOpacity, strokeOpacity }
    pen.styled(style, () => {
      pen.area(hullOutline(scene, view, hull), hull.name)
    })
  }
}

function writeTie(line: TieLine, pen: FigurePen): void {
  const { x1, y1, cx, cy, x2, y2, isBent } = line
  if (isBent) pen.curve(x1, y1, cx, cy, x2, y2)
  else pen.line(x1, y1, x2, y2)
}

function writeTies({ scene, view }: Figure, pen: FigurePen): void {
  const isIn = tiesInView(scene, view)
  const looks = tiePens(scene, view)
  const line = makeTieLine()
  for (const [index, list] of scene.tiesByStyle.entries()) {
    const [style, look] = [scene.tieStyles[index], looks[index]]
    const shown = list.filter((tie) => isIn[tie] === 1)
    if (style === undefined || look === undefined || shown.length === 0) continue
    const { color } = style
    const { width, dash, opacity } = look
    pen.styled({ ...blankStyle, stroke: color, width, dash, strokeOpacity: opacity }, () => {
      for (const tie of shown) {
        runTie(scene, view, tie, line)
        writeTie(line, pen)
      }
    })
    if (look.head === 0) continue
    pen.styled({ ...blankStyle, fill: color, fillOpacity: opacity }, () => {
      for (const tie of shown) {
        runTie(scene, view, tie, line)
        pen.polygon(arrowHead(line, look.head), '')
      }
    })
  }
}

function writeMarks({ scene, view }: Figure, pen: FigurePen): void {
  const isIn = marksInView(scene, view)
  const scale = markScale(view.k)
  for (const run of markRuns(scene.radius, scene.marksByStyle)) {
    const style = scene.markStyles[run.style]
    const shown = run.marks.filter((mark) => isIn[mark] === 1)
    if (style === undefined || shown.length === 0) continue
    const width = outlineWidth(style.isHollow, scale)
    const stroke = width === 0 ? null : style.outline
    const dash = markDash(style, scale)
    pen.styled({ ...blankStyle, fill: style.fill, stroke, width, dash }, () => {
      for (const mark of shown) {
        const x = (scene.x[mark] ?? 0) * view.k + view.dx
        const y = (scene.y[mark] ?? 0) * view.k + view.dy
        const radius = (scene.radius[mark] ?? 0) * scale
        writeShape(pen, style.shape, x, y, radius, scene.names[mark] ?? '')
      }
    })
  }
}

function writeBadges({ scene, view }: Figure, pen: FigurePen): void {
  const { paper, ink } = inks[scene.ground]
  for (const { x, y, radius, text, size } of placeBadges(scene, view)) {
    pen.styled({ ...blankStyle, fill: ink, stroke: paper, width: 1.5 }, () => {
      pen.circle(x, y, radius, '')
    })
    pen.text({ x, y: y + size * 0.36, text, size, isBold: true, color: paper, anchor: 'middle' })
  }
}

function writeCaptions({ scene, view, words }: Figure, pen: FigurePen): void {
  const { quiet: color, paper: halo } = inks[scene.ground]
  for (const { text, x: across, y: down, offsetY, width, size } of words.captions) {
    const [x, y] = [across * view.k + view.dx, down * view.k + view.dy + offsetY]
    pen.text({ x, y, text, size, isBold: true, color, halo, anchor: 'middle', width })
  }
}

function writeNames({ scene, view, words }: Figure, pen: FigurePen): void {
  const { ink: color, paper: halo } = inks[scene.ground]
  for (const { mark, text, isBold, anchor, width, size, offsetX, offsetY } of words.labels) {
    const x = (scene.x[mark] ?? 0) * view.k + view.dx + offsetX
    const y = (scene.y[mark] ?? 0) * view.k + view.dy + offsetY
    pen.text({ x, y, text, size, isBold, color, halo, anchor, width })
  }
}

/** Writes what the view shows of the scene, from the ground up. */
export function writePicture(figure: Figure, pen: FigurePen): void {
  pen.part('guides', () => {
    writeGuides(figure, pen)
  })
  pen.part('hulls', () => {
    writeHulls(figure, pen)
  })
  pen.part('ties', () => {
    writeTies(figure, pen)
  })
  pen.part('marks', () => {
    writeMarks(figure, pen)
  })
  pen.part('badges', () => {
    writeBadges(figure, pen)
  })
  pen.part('captions', () => {
    writeCaptions(figure, pen)
  })
  pen.part('names', () => {
    writeNames(figure, pen)
  })
}
