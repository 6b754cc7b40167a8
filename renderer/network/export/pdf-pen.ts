import type { PDFFont } from '@cantoo/pdf-lib'
import { PDFHexString } from '@cantoo/pdf-lib'
import type { HullOutline } from '../draw/hull-outline'
import { shareBefore } from '../draw/place-labels'
import { short } from '../draw/svg-text'
import type { FigurePen, PenStyle, PenText } from './figure-pen'
import type { TextWriter } from './pdf-text'

/** What the page must name for the operators to find it. */
export interface PdfNames {
  readonly fontName: (font: PDFFont) => string
  /** The graphics state of these opacities. */
  readonly opacityName: (fill: number, stroke: number) => string
}

/** A cubic curve with this share of the radius is a quarter of a circle, to 0.03 %. */
const quarter = 0.5523

/** A tenth of a pixel is enough for the end of a tie: a mark lies on it. */
const near = (value: number): string => String(Math.round(value * 10) / 10 + 0)

const at = (x: number, y: number): string => `${short(x)} ${short(y)}`

function channels(color: string): string {
  const parts = [1, 3, 5].map((from) => parseInt(color.slice(from, from + 2), 16) / 255)
  return parts.map((part) => String(Math.round(part * 1000) / 1000)).join(' ')
}

/** A cubic curve along an arc of at most half a circle. */
function arcStep(x: number, y: number, radius: number, from: number, to: number): string {
  const reach = (4 / 3) * Math.tan((to - from) / 4) * radius
  const [fromX, fromY] = [Math.cos(from), Math.sin(from)]
  const [toX, toY] = [Math.cos(to), Math.sin(to)]
  const first = at(x + radius * fromX - reach * fromY, y + radius * fromY + reach * fromX)
  const second = at(x + radius * toX + reach * toY, y + radius * toY - reach * toX)
  return `${first} ${second} ${at(x + radius * toX, y + radius * toY)} c`
}

function circleSteps(x: number, y: number, r: number): string {
  const q = r * quarter
  return [
    `${at(x + r, y)} m`,
    `${at(x + r, y + q)} ${at(x + q, y + r)} ${at(x, y + r)} c`,
    `${at(x - q, y + r)} ${at(x - r, y + q)} ${at(x - r, y)} c`,
    `${at(x - r, y - q)} ${at(x - q, y - r)} ${at(x, y - r)} c`,
    `${at(x + q, y - r)} ${at(x + r, y - q)} ${at(x + r, y)} c h`,
  ].join('\n')
}

function areaSteps({ radius, arcs }: HullOutline): string {
  const steps = arcs.map(({ x, y, from, to }, index) => {
    const start = at(x + radius * Math.cos(from), y + radius * Math.sin(from))
    const pieces = Math.max(1, Math.ceil((to - from) / (Math.PI / 2)))
    const turn = (to - from) / pieces
    const curves = Array.from({ length: pieces }, (_, piece) =>
      arcStep(x, y, radius, from + piece * turn, from + (piece + 1) * turn),
    )
    return [`${start} ${index === 0 ? 'm' : 'l'}`, ...curves].join('\n')
  })
  return [...steps, 'h'].join('\n')
}

/** The operator that paints a path of that style. */
function paintingOf({ fill, stroke }: PenStyle): string {
  if (fill === null) return stroke === null ? 'n' : 'S'
  return stroke === null ? 'f' : 'B'
}

/** A pen that writes the operators of a PDF page, y downwards, and what it has written. */
export function makePdfPen(
  names: PdfNames,
  write: TextWriter,
): { readonly pen: FigurePen; readonly written: () => string } {
  const operators: string[] = []
  let painting = 'n'
  const within = (open: readonly string[], close: string, draw: () => void): void => {
    operators.push(...open)
    draw()
    operators.push(close)
  }
  const showRuns = (line: PenText, mode: 0 | 1): void => {
    const { x, y, text, size, isBold, anchor, width } = line
    const { runs } = write(text, isBold)
    const natural = runs.reduce((sum, run) => sum + run.font.widthOfTextAtSize(run.text, size), 0)
    const stretch = width === undefined || natural === 0 ? 1 : width / natural
    const left = x - natural * stretch * shareBefore[anchor]
    operators.push('BT', `${mode} Tr ${short(100 * stretch)} Tz`, `1 0 0 -1 ${at(left, y)} Tm`)
    for (const run of runs) {
      operators.push(`/${names.fontName(run.font)} ${short(size)} Tf`)
      operators.push(`${run.font.encodeText(run.text).toString()} Tj`)
    }
    operators.push('ET')
  }
  const readAs = (text: string, draw: () => void): void => {
    const said = PDFHexString.fromText(text).toString()
    within([`/Span <</ActualText ${said}>> BDC`], 'EMC', draw)
  }
  const pen: FigurePen = {
    part: (name, draw) => {
      within([`/${name} BMC`], 'EMC', draw)
    },
    framed: (x, y, width, height, draw) => {
      const frame = `0 0 ${short(width)} ${short(height)} re W n`
      within(['q', `1 0 0 1 ${at(x, y)} cm`, frame], 'Q', draw)
    },
    styled: (style, draw) => {
      const { fill, stroke, width, dash, fillOpacity, strokeOpacity } = style
      const setting = ['q', '1 j']
      if (fillOpacity !== 1 || strokeOpacity !== 1) {
        setting.push(`/${names.opacityName(fillOpacity, strokeOpacity)} gs`)
      }
      if (fill !== null) setting.push(`${channels(fill)} rg`)
      if (stroke !== null) setting.push(`${channels(stroke)} RG ${short(width)} w`)
      if (dash.length > 0) setting.push(`[${dash.map(short).join(' ')}] 0 d`)
      painting = paintingOf(style)
      within(setting, 'Q', draw)
    },
    circle: (x, y, radius) => {
      operators.push(circleSteps(x, y, radius), painting)
    },
    polygon: (corners, _title, isOpen = false) => {
      for (let index = 0; index < corners.length; index += 2) {
        const corner = at(corners[index] ?? 0, corners[index + 1] ?? 0)
        operators.push(`${corner} ${index === 0 ? 'm' : 'l'}`)
      }
      operators.push(isOpen ? painting : `h ${painting}`)
    },
    area: (outline) => {
      operators.push(areaSteps(outline), painting)
    },
    line: (x1, y1, x2, y2) => {
      operators.push(`${near(x1)} ${near(y1)} m ${near(x2)} ${near(y2)} l ${painting}`)
    },
    curve: (x1, y1, cx, cy, x2, y2) => {
      // The same curve, as a cubic one.
      const first = at(x1 + (2 / 3) * (cx - x1), y1 + (2 / 3) * (cy - y1))
      const second = at(x2 + (2 / 3) * (cx - x2), y2 + (2 / 3) * (cy - y2))
      operators.push(`${at(x1, y1)} m ${first} ${second} ${at(x2, y2)} c ${painting}`)
    },
    text: (line) => {
      const { text, isBold, color, halo } = line
      if (halo !== undefined) {
        // The halo is no text of its own: it is passed over when the page is read or searched.
        const drawHalo = (): void => {
          within(['q', `1 j ${channels(halo)} RG 3 w`], 'Q', () => {
            showRuns(line, 1)
          })
        }
        readAs('', drawHalo)
      }
      const drawText = (): void => {
        operators.push(`${channels(color)} rg`)
        showRuns(line, 0)
      }
      if (write(text, isBold).isReplaced) readAs(text, drawText)
      else drawText()
    },
  }
  return { pen, written: () => operators.join('\n') }
}
