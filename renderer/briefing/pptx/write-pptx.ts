import PptxGenJS from 'pptxgenjs'
import type { BriefingDocument } from '../../../shared/briefing/document'
import type { DrawnPictures } from '../../../shared/briefing/drawn-picture'
import { officeFont } from '../office/office-look'
import type { OfficeWords } from '../office/office-words'
import type { Bytes } from '../office/pack-again'
import { packAgain } from '../office/pack-again'
import { drawSlide } from './draw-slide'
import { mendPptx } from './mend-pptx'
import { planSlides } from './plan-slides'
import { defineMasters } from './pptx-master'

/** The briefing as slides for PowerPoint and LibreOffice: to be shown while someone speaks. */
export async function writePptx(
  document: BriefingDocument,
  pictures: DrawnPictures,
  words: OfficeWords,
): Promise<Bytes> {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.theme = { headFontFace: officeFont, bodyFontFace: officeFont }
  defineMasters(deck, document)
  for (const slide of planSlides(document, words)) drawSlide(deck, slide, { pictures, words })
  const packed = await deck.write({ outputType: 'uint8array' })
  if (!(packed instanceof Uint8Array)) throw new Error('the slides were packed as something else')
  return packAgain(packed, document.madeAt, mendPptx(document))
}
