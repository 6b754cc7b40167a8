import type PptxGenJS from 'pptxgenjs'
import type { DrawnPicture, DrawnPictures } from '../../../shared/briefing/drawn-picture'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors, officeFont } from '../office/office-look'
import type { DrawContext } from './draw-context'
import { drawFigures, drawQuadrants } from './draw-boxes'
import { drawLead } from './draw-lead'
import { drawPair } from './draw-pair'
import { drawPicture, drawTallPicture } from './draw-picture'
import { drawTable } from './draw-table'
import { masters, slideRoom } from './pptx-master'
import type { Slide, SlideBody } from './slide'
import { bulletTexts, pointSize } from './slide-text'

const masterOf = { cover: masters.cover, bullets: masters.words } as const

/** Draws one slide. Titles and points stand in placeholders: the outline and screen readers find them there. */
export function drawSlide(deck: PptxGenJS, slide: Slide, context: DrawContext): void {
  const { section, title, lead, body, notes } = slide
  const kind = body.kind
  const tall = tallPictureOf(body, context.pictures)
  const shownOn = tall === null ? masters.shown : masters.tall
  const masterName = kind === 'cover' || kind === 'bullets' ? masterOf[kind] : shownOn
  const drawn = deck.addSlide({ masterName })
  drawn.addText(xmlSafe(title), { placeholder: 'title', ...titleSize(title, kind === 'cover') })
  if (section !== '') drawn.addText(xmlSafe(section), { placeholder: 'section' })
  const room = lead === '' || body.kind === 'cover' ? slideRoom : drawLead(drawn, lead, slideRoom)
  switch (body.kind) {
    case 'cover':
      drawCover(drawn, body.cover, lead)
      break
    case 'bullets':
      drawn.addText(bulletTexts(body.items), {
        placeholder: 'points',
        fontSize: pointSize(body.items, slideRoom.w, slideRoom.h, 26),
      })
      break
    case 'figures':
      drawFigures(drawn, body.figures, body.points, room)
      break
    case 'table':
      drawTable(drawn, body.table, context.words, room)
      break
    case 'picture':
      if (tall === null) drawPicture(drawn, body.picture, body.beside, context.pictures, room)
      else drawTallPicture(drawn, body.picture, body.beside, tall)
      break
    case 'pair':
      drawPair(drawn, body, context, room)
      break
    case 'quadrants':
      drawQuadrants(drawn, body.quadrants, room)
  }
  if (notes.length > 0) drawn.addNotes(notes.map(xmlSafe).join('\n'))
}

/** A network or a map with its legend below: on a slide, only the whole height leaves its words large enough. */
function tallPictureOf(body: SlideBody, pictures: DrawnPictures): DrawnPicture | null {
  const pixels = body.kind === 'picture' ? pictures.get(body.picture.id) : undefined
  return pixels !== undefined && pixels.height > pixels.width * 0.68 ? pixels : null
}

function titleSize({ length }: string, isCover: boolean): { readonly fontSize: number } {
  if (isCover) return { fontSize: length > 40 ? 36 : 48 }
  return { fontSize: length > 75 ? 22 : 26 }
}

/** Letters of a subtitle that stand on one line. */
const oneLine = 75

function drawCover(
  drawn: PptxGenJS.Slide,
  { subtitle, facts }: Extract<Slide['body'], { kind: 'cover' }>['cover'],
  warning: string,
): void {
  // Names of several territories take lines: three of them fit above the facts.
  const small = subtitle.length > oneLine ? { fontSize: 16 } : {}
  drawn.addText(xmlSafe(subtitle), { placeholder: 'subtitle', ...small })
  if (warning !== '') {
    drawn.addText(xmlSafe(warning), {
      ...{ x: 0.8, y: 6.75, w: 11.7, h: 0.4, margin: 0, valign: 'middle' },
      ...{ fontFace: officeFont, fontSize: 13, italic: true, color: officeColors.accentSoft },
    })
  }
  if (facts.length === 0) return
  const rows = facts.slice(0, 6).map(({ label, value }) => [
    { text: xmlSafe(label), options: { color: officeColors.accentSoft } },
    { text: xmlSafe(value), options: { color: officeColors.white, bold: true } },
  ])
  drawn.addTable(rows, {
    ...{ x: 0.8, y: 4.75, w: 11.7, colW: [3.2, 8.5], rowH: 0.32, margin: [0.03, 0.1, 0.03, 0] },
    ...{ fontSize: 15, fontFace: officeFont, objectName: xmlSafe(subtitle) },
  })
}
