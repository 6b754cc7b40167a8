import type PptxGenJS from 'pptxgenjs'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { officeColors, officeFont } from '../office/office-look'
import type { SlideRoom } from './pptx-master'
import { textHeight } from './slide-text'

const fontSize = 18

/** A sentence or two under the title. Gives the room that they leave. */
export function drawLead(drawn: PptxGenJS.Slide, lead: string, room: SlideRoom): SlideRoom {
  const { x, y, w, h } = room
  const used = textHeight(lead, fontSize, w)
  drawn.addText(xmlSafe(lead), {
    ...{ x, y: y - 0.15, w, h: used, margin: 0, valign: 'top' },
    ...{ fontFace: officeFont, fontSize, color: officeColors.ink },
  })
  return { x, y: y + used + 0.1, w, h: h - used - 0.1 }
}
