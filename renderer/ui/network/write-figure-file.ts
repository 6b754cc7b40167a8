import type { FigureOrder } from '../../../shared/graph/figure-order'
import type { Figure } from '../../network/draw/figure'
import { figureToPng } from '../../network/export/figure-to-png'
import { figureToSvg } from '../../network/export/figure-to-svg'
import type { FontScript } from '../../network/export/pdf-text'
import type { FigureFonts } from './figure-fonts'

/** A figure to be written, for the worker that writes it. */
export interface FigureFileInput {
  readonly figure: Figure
  readonly order: FigureOrder
  readonly fonts: FigureFonts
  /** Of the figure's words, as BCP 47 has it. */
  readonly language: string
  /** When it is made, ms since 1970. */
  readonly at: number
}

/** Other than Latin letters are rare: their files are read where they are met. */
const unicodeRanges: Readonly<Record<FontScript, string>> = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-2122',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1EFF',
  greek: 'U+0370-03FF',
  cyrillic: 'U+0400-04FF',
}

interface FontScope {
  readonly fonts: FontFaceSet
}

/** Gives a worker's canvas the fonts of the screen, under their name there. */
async function loadCanvasFonts({ plain, bold }: FigureFonts): Promise<void> {
  const { fonts } = globalThis as unknown as FontScope
  const faces = Object.entries(unicodeRanges).flatMap(([script, unicodeRange]) =>
    (
      [
        ['400', plain],
        ['600', bold],
      ] as const
    ).map(([weight, files]) => {
      const source = `url(${files[script as FontScript]})`
      return new FontFace('Inter Variable', source, { weight, unicodeRange })
    }),
  )
  for (const face of await Promise.all(faces.map((face) => face.load()))) fonts.add(face)
}

/** Writes a figure as the bytes of a file. */
export async function writeFigureFile(
  { figure, order, fonts, language, at }: FigureFileInput,
  onProgress: (progress: number) => void,
): Promise<Uint8Array> {
  switch (order.kind) {
    case 'svg':
      return new TextEncoder().encode(figureToSvg(figure))
    case 'png':
      await loadCanvasFonts(fonts)
      return figureToPng(figure, order.paper, { onProgress })
    case 'pdf': {
      const { figureToPdf } = await import('../../network/export/figure-to-pdf')
      const read = async (script: FontScript, isBold: boolean): Promise<Uint8Array> => {
        const answer = await fetch((isBold ? fonts.bold : fonts.plain)[script])
        return new Uint8Array(await answer.arrayBuffer())
      }
      return figureToPdf(figure, order.paper, { at, language }, read)
    }
  }
}
