import type { PaperSize } from '../../../shared/graph/figure-order'
import { papers } from '../../../shared/graph/figure-order'
import type { Figure } from '../draw/figure'

/** Where a figure stands on a sheet: lengths in the sheet's unit, `scale` of them for a CSS pixel. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly left: number
  readonly top: number
}

/** What office printers leave white at the edge, in millimetres; the figure has a margin of its own besides. */
const unprintable = 5

function placed(figure: Figure, width: number, height: number, margin: number): Sheet {
  const scale = Math.min((width - 2 * margin) / figure.width, (height - 2 * margin) / figure.height)
  return {
    width,
    height,
    scale,
    left: (width - figure.width * scale) / 2,
    top: (height - figure.height * scale) / 2,
  }
}

/**
 * The figure in the middle of a sheet, as large as it can be: upright or across, whichever shows it larger.
 * `measure` turns millimetres into the unit of the sheet.
 */
export function sheetOf(
  figure: Figure,
  paper: PaperSize,
  measure: (millimetres: number) => number,
): Sheet {
  const short = measure(papers[paper].width)
  const long = measure(papers[paper].height)
  const upright = placed(figure, short, long, measure(unprintable))
  const across = placed(figure, long, short, measure(unprintable))
  return upright.scale > across.scale ? upright : across
}
