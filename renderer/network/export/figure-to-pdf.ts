import fontkit from '@pdf-lib/fontkit'
import type { PDFFont, PDFPage } from '@cantoo/pdf-lib'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PaperSize } from '../../../shared/graph/figure-order'
import type { Figure } from '../draw/figure'
import { placeBadges } from '../draw/place-badges'
import { inks } from '../scene/palette'
import { deflate } from './deflate'
import type { PdfNames } from './pdf-pen'
import { makePdfPen } from './pdf-pen'
import type { FontSource } from './pdf-text'
import { makeTextWriter } from './pdf-text'
import { sheetOf } from './sheet'
import { writeFigure } from './write-figure'

/** What is said of a document besides what it shows. */
export interface PdfSaying {
  /** When it was made, ms since 1970. */
  readonly at: number
  /** Of its words, as BCP 47 has it. */
  readonly language: string
}

const pointsInMillimetre = 72 / 25.4

/** The font engine as the container wants it: its subsets must not show the method that it takes for another. */
const engine: Parameters<PDFDocument['registerFontkit']>[0] = {
  create: (bytes) => {
    const font = fontkit.create(bytes)
    const createSubset = font.createSubset.bind(font)
    return Object.assign(font, {
      createSubset: () => {
        const subset = createSubset()
        return {
          includeGlyph: (glyph: number) => subset.includeGlyph(glyph),
          encodeStream: () => subset.encodeStream(),
        }
      },
    })
  },
}

function namesOn(page: PDFPage): PdfNames {
  const fonts = new Map<PDFFont, string>()
  const states = new Map<string, string>()
  return {
    fontName: (font) => {
      const known = fonts.get(font)
      if (known !== undefined) return known
      const name = `F${fonts.size + 1}`
      fonts.set(font, name)
      page.node.setFontDictionary(PDFName.of(name), font.ref)
      return name
    },
    opacityName: (fill, stroke) => {
      const rounded = [fill, stroke].map((value) => Math.round(value * 1000) / 1000)
      const key = rounded.join(' ')
      const known = states.get(key)
      if (known !== undefined) return known
      const name = `G${states.size + 1}`
      states.set(key, name)
      const state = page.doc.context.obj({ Type: 'ExtGState', ca: rounded[0], CA: rounded[1] })
      page.node.setExtGState(PDFName.of(name), page.doc.context.register(state))
      return name
    },
  }
}

/** Every text that the figure writes. */
function textsOf(figure: Figure): readonly { readonly text: string; readonly isBold: boolean }[] {
  const badges = placeBadges(figure.scene, figure.view)
  const { captions, labels } = figure.words
  const bold = [...badges, ...captions].map(({ text }) => ({ text, isBold: true }))
  return [...figure.texts, ...labels, ...bold]
}

/**
 * A figure as a PDF of one sheet: every mark and tie as a shape, every word as text that can be searched. The
 * same figure and saying give the same bytes.
 */
export async function figureToPdf(
  figure: Figure,
  paper: PaperSize,
  { at, language }: PdfSaying,
  source: FontSource,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.registerFontkit(engine)
  document.setTitle(figure.title, { showInWindowTitleBar: true })
  document.setSubject(
    figure.texts
      .filter(({ tone }) => tone === 'quiet')
      .map(({ text }) => text)
      .join(' '),
  )
  document.setLanguage(language)
  document.setCreator('CoTerr')
  document.setProducer('CoTerr')
  document.setCreationDate(new Date(at))
  document.setModificationDate(new Date(at))
  const sheet = sheetOf(figure, paper, (millimetres) => millimetres * pointsInMillimetre)
  const page = document.addPage([sheet.width, sheet.height])
  const write = await makeTextWriter(document, textsOf(figure), source)
  const { pen, written } = makePdfPen(namesOn(page), write)
  writeFigure(figure, pen)
  const { scale, left, top } = sheet
  const ground = inks[figure.scene.ground].paper
  const channels = [1, 3, 5].map((from) => parseInt(ground.slice(from, from + 2), 16) / 255)
  const place = [scale, 0, 0, -scale, left, sheet.height - top].map((value) => value.toFixed(4))
  const operators = [
    `q ${channels.join(' ')} rg 0 0 ${sheet.width} ${sheet.height} re f Q`,
    `q ${place.join(' ')} cm`,
    written(),
    'Q',
  ].join('\n')
  const { context } = document
  const contents = await deflate(new TextEncoder().encode(operators))
  const stream = context.stream(contents, { Filter: 'FlateDecode' })
  page.node.set(PDFName.of('Contents'), context.register(stream))
  return document.save({ addDefaultPage: false, updateFieldAppearances: false })
}
