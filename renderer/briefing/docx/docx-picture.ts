import { AlignmentType, ImageRun, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Picture } from '../../../shared/briefing/document'
import type { DrawnPicture, DrawnPictures } from '../../../shared/briefing/drawn-picture'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { noBorders } from './docx-borders'
import type { DocxLinks } from './docx-runs'
import { docxCaption, docxNote, textWidth } from './docx-table'

/** CSS pixels: 96 an inch, and twentieths of a point 1440. */
const pageWidth = textWidth / 15
const halfWidth = pageWidth / 2 - 12
/** So that a picture, its title and its note stand on one page with something above. */
const mostHeight = 620

/** A picture, as large as it was drawn or as there is room, its title below; its words where it was not drawn. */
export function docxPicture(
  picture: Picture,
  pictures: DrawnPictures,
  links: DocxLinks,
  room = pageWidth,
): readonly Paragraph[] {
  const { id, title, alt, note } = picture
  const drawn = pictures.get(id)
  const image =
    drawn === undefined
      ? new Paragraph({ style: 'Note', keepNext: true, text: xmlSafe(alt) })
      : new Paragraph({
          style: 'Figure',
          alignment: AlignmentType.CENTER,
          children: [imageRun(picture, drawn, room)],
        })
  return [docxCaption(title, links.anchors.shown.get(id) ?? null), image, ...docxNote(note)]
}

function imageRun({ title, alt }: Picture, drawn: DrawnPicture, room: number): ImageRun {
  const scale = Math.min(1, room / drawn.width, mostHeight / drawn.height)
  return new ImageRun({
    type: drawn.mediaType === 'image/png' ? 'png' : 'jpg',
    data: drawn.pixels,
    transformation: {
      width: Math.round(drawn.width * scale),
      height: Math.round(drawn.height * scale),
    },
    altText: { name: xmlSafe(title), title: xmlSafe(title), description: xmlSafe(alt) },
  })
}

/** Two pictures of half a width side by side. */
export function docxPicturePair(
  pair: readonly [Picture, Picture],
  pictures: DrawnPictures,
  links: DocxLinks,
): Table {
  const half = Math.floor(textWidth / 2)
  const cells = pair.map(
    (picture) =>
      new TableCell({
        width: { size: half, type: WidthType.DXA },
        margins: { left: 60, right: 60 },
        children: [...docxPicture(picture, pictures, links, halfWidth)],
      }),
  )
  return new Table({
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  })
}
