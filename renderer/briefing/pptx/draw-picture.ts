import type PptxGenJS from 'pptxgenjs'
import type { Picture } from '../../../shared/briefing/document'
import type { DrawnPicture, DrawnPictures } from '../../../shared/briefing/drawn-picture'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors, officeFont } from '../office/office-look'
import { base64 } from './base64'
import type { SlideRoom } from './pptx-master'
import { slideRoom, tallColumn, tallRoom } from './pptx-master'
import { drawLead } from './draw-lead'
import { plainText } from './point-of'
import type { Bullet } from './slide'
import { bulletTexts, pointSize } from './slide-text'

const noteHeight = 0.3
const gap = 0.4
const besideWidth = 3.5
/** Inches for a CSS pixel: a small chart is enlarged, and not until its letters are larger than the title's. */
const largest = 2.3 / 96

/** A picture as large as there is room, its source below, and what is said of it beside. */
export function drawPicture(
  drawn: PptxGenJS.Slide,
  picture: Picture,
  beside: readonly Bullet[],
  pictures: DrawnPictures,
  { x, y, w, h }: SlideRoom,
): void {
  const pixels = pictures.get(picture.id)
  // Beside a wide picture there is no room: what is said of it stands above.
  if (beside.length > 0 && pixels !== undefined && pixels.width > pixels.height * 2) {
    const said = beside.map(({ runs }) => plainText(runs)).join(' ')
    drawPicture(drawn, picture, [], pictures, drawLead(drawn, said, { x, y, w, h }))
    return
  }
  const room = {
    x,
    y,
    w: beside.length === 0 ? w : w - besideWidth - gap,
    h: h - noteHeight - 0.1,
  }
  drawShown(drawn, picture, pixels, room)
  if (beside.length > 0) {
    drawn.addText(bulletTexts(beside), {
      ...{ x: x + w - besideWidth, y, w: besideWidth, h: room.h, margin: 0 },
      ...{ fontFace: officeFont, color: officeColors.ink, valign: 'middle' },
      fontSize: pointSize(beside, besideWidth, room.h, 18),
    })
  }
  drawNote(drawn, picture.note)
}

/** A picture as high as the slide, its words and its source in the column of its title. */
export function drawTallPicture(
  drawn: PptxGenJS.Slide,
  picture: Picture,
  beside: readonly Bullet[],
  pixels: DrawnPicture,
): void {
  drawImage(drawn, picture, pixels, tallRoom)
  const { x, w, words, note, bottom } = tallColumn
  const column = { x, w, margin: 0, fontFace: officeFont }
  if (beside.length > 0) {
    drawn.addText(bulletTexts(beside), {
      ...{ ...column, y: words, h: note - words, valign: 'top', color: officeColors.ink },
      fontSize: pointSize(beside, w, note - words, 18),
    })
  }
  if (picture.note.trim() === '') return
  drawn.addText(xmlSafe(picture.note), {
    ...{ ...column, y: note, h: bottom - note, valign: 'bottom' },
    ...{ fontSize: 11, color: officeColors.muted },
  })
}

/** The picture alone, or its words where there is none. */
export function drawShown(
  drawn: PptxGenJS.Slide,
  picture: Picture,
  pixels: DrawnPicture | undefined,
  room: SlideRoom,
): void {
  if (pixels === undefined) drawWords(drawn, picture.alt, room)
  else drawImage(drawn, picture, pixels, room)
}

function drawImage(
  drawn: PptxGenJS.Slide,
  { alt, title }: Picture,
  pixels: DrawnPicture,
  room: SlideRoom,
): void {
  drawn.addImage({
    data: `data:${pixels.mediaType};base64,${base64(pixels.pixels)}`,
    ...within(pixels, room),
    altText: xmlSafe(alt),
    objectName: xmlSafe(title),
  })
}

/** Keeps the proportion, in the middle of its room. */
function within({ width, height }: DrawnPicture, { x, y, w, h }: SlideRoom): SlideRoom {
  const scale = Math.min(w / width, h / height, largest)
  const size = { w: width * scale, h: height * scale }
  return { ...size, x: x + (w - size.w) / 2, y: y + (h - size.h) / 2 }
}

function drawWords(drawn: PptxGenJS.Slide, words: string, room: SlideRoom): void {
  drawn.addText(xmlSafe(words), {
    ...{ ...room, margin: 0, valign: 'top' },
    ...{ fontFace: officeFont, fontSize: 18, color: officeColors.ink },
  })
}

/** The source, under what a slide shows. */
export function drawNote(drawn: PptxGenJS.Slide, note: string): void {
  if (note.trim() === '') return
  drawn.addText(xmlSafe(note), {
    ...{ x: slideRoom.x, y: 6.45, w: slideRoom.w, h: noteHeight, margin: 0, valign: 'middle' },
    ...{ fontFace: officeFont, fontSize: note.length > 150 ? 9 : 11, color: officeColors.muted },
  })
}
