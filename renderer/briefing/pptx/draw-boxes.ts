import type PptxGenJS from 'pptxgenjs'
import type { KeyFigures, Quadrants } from '../../../shared/briefing/document'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors, officeFont } from '../office/office-look'
import { evenParts } from './even-parts'
import type { SlideRoom } from './pptx-master'
import type { Bullet } from './slide'
import { bulletTexts, pointSize } from './slide-text'

const gap = 0.25
const { accent, accentDark, accentTint, ink, muted } = officeColors

/** Numbers in large, at most three in a row; over points, all in one row. */
export function drawFigures(
  drawn: PptxGenJS.Slide,
  figures: KeyFigures['figures'],
  points: readonly Bullet[],
  room: SlideRoom,
): void {
  const rows = evenParts(figures, points.length > 0 ? figures.length : 3)
  const inRows = Math.max(1, ...rows.map(({ length }) => length))
  const w = (room.w - gap * (inRows - 1)) / inRows
  const h = Math.min(
    (room.h - gap * (rows.length - 1)) / rows.length,
    points.length > 0 ? 1.75 : 2.2,
  )
  if (points.length > 0) {
    drawLists(drawn, points, { ...room, y: room.y + h + gap, h: room.h - h - gap })
  }
  for (const [row, inRow] of rows.entries()) {
    for (const [column, { printed, label, moved }] of inRow.entries()) {
      drawn.addText(
        [
          {
            text: xmlSafe(printed),
            options: {
              fontSize: points.length > 0 ? 32 : 44,
              bold: true,
              color: accent,
              breakLine: true,
            },
          },
          {
            text: xmlSafe(label),
            options: {
              fontSize: points.length > 0 ? 14 : 16,
              color: ink,
              breakLine: moved !== null,
            },
          },
          ...(moved === null
            ? []
            : [{ text: xmlSafe(moved), options: { fontSize: 14, color: muted } }]),
        ],
        {
          ...{ shape: 'rect', x: room.x + column * (w + gap), y: room.y + row * (h + gap), w, h },
          ...{ fill: { color: accentTint }, fontFace: officeFont, valign: 'top', align: 'left' },
          ...{ margin: points.length > 0 ? 8 : 14, objectName: xmlSafe(label) },
        },
      )
    }
  }
}

/** Lists side by side, each under its name. */
function drawLists(drawn: PptxGenJS.Slide, points: readonly Bullet[], room: SlideRoom): void {
  const starts = points.flatMap(({ isHead }, index) => (isHead === true ? [index] : []))
  const lists = starts.map((start, index) => points.slice(start, starts[index + 1]))
  const w = (room.w - gap * (lists.length - 1)) / lists.length
  const fontSize = Math.min(...lists.map((list) => pointSize(list, w, room.h, 20)))
  for (const [index, list] of lists.entries()) {
    drawn.addText(bulletTexts(list), {
      ...{ ...room, x: room.x + index * (w + gap), w, margin: 0, valign: 'top' },
      ...{ fontFace: officeFont, fontSize, color: ink },
    })
  }
}

/** The AFOM grid, two by two. */
export function drawQuadrants(drawn: PptxGenJS.Slide, { boxes }: Quadrants, room: SlideRoom): void {
  const w = (room.w - gap) / 2
  const h = (room.h - gap) / 2
  const four = boxes.slice(0, 4).map(({ title, items }) => ({
    title,
    points: items.map((runs) => ({ runs, rank: null })),
  }))
  const sizes = four.map(({ points }) => pointSize(points, w - 0.4, h - 0.7, 18, 3, 11))
  const fontSize = Math.min(...sizes)
  for (const [index, { title, points }] of four.entries()) {
    drawn.addText(
      [
        {
          text: xmlSafe(title),
          options: {
            bold: true,
            fontSize: 18,
            color: accentDark,
            breakLine: true,
            paraSpaceAfter: 6,
          },
        },
        ...bulletTexts(points).map(({ text, options }) => ({
          text: text ?? '',
          options: { ...options, fontSize, paraSpaceAfter: 3 },
        })),
      ],
      {
        ...{
          shape: 'rect',
          x: room.x + (index % 2) * (w + gap),
          y: room.y + Math.floor(index / 2) * (h + gap),
          w,
          h,
        },
        ...{ fill: { color: accentTint }, fontFace: officeFont, color: ink, valign: 'top' },
        ...{ margin: 12, objectName: xmlSafe(title) },
      },
    )
  }
}
