import type PptxGenJS from 'pptxgenjs'
import type { Picture } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors, officeFont } from '../office/office-look'
import type { DrawContext } from './draw-context'
import { drawNote, drawShown } from './draw-picture'
import { drawTable } from './draw-table'
import type { SlideRoom } from './pptx-master'
import type { SlideBody } from './slide'

const gap = 0.5
const nameHeight = 0.4
/** A table needs more of the width than the photo beside it. */
const tableShare = 0.76

/** Two of one subject side by side, each under its name; the source of the first below. */
export function drawPair(
  drawn: PptxGenJS.Slide,
  { left, right }: Extract<SlideBody, { kind: 'pair' }>,
  context: DrawContext,
  { x, y, w, h }: SlideRoom,
): void {
  const first = (w - gap) * (left.kind === 'table' ? tableShare : 0.5)
  const leftRoom = { x, y, w: first, h }
  const rightRoom = { x: x + first + gap, y, w: w - gap - first, h: h - nameHeight }
  drawNamed(drawn, right, context, rightRoom)
  if (left.kind === 'table') {
    drawTable(drawn, left, context.words, leftRoom)
    return
  }
  drawNamed(drawn, left, context, { ...leftRoom, h: h - nameHeight })
  drawNote(drawn, left.note === '' ? right.note : left.note)
}

function drawNamed(
  drawn: PptxGenJS.Slide,
  picture: Picture,
  { pictures }: DrawContext,
  { x, y, w, h }: SlideRoom,
): void {
  drawn.addText(xmlSafe(picture.title), {
    ...{ x, y, w, h: nameHeight, margin: 0, valign: 'middle', fontFace: officeFont },
    ...{
      fontSize: picture.title.length > 45 ? 14 : 16,
      bold: true,
      color: officeColors.accentDark,
    },
  })
  const room = { x, y: y + nameHeight + 0.1, w, h: h - nameHeight - 0.1 }
  drawShown(drawn, picture, pictures.get(picture.id), room)
}
