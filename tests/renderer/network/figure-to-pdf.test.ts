import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { composeFigure } from '../../../renderer/network/draw/compose-figure'
import type { Figure } from '../../../renderer/network/draw/figure'
import { estimateText } from '../../../renderer/network/draw/text-measure'
import { figureToPdf } from '../../../renderer/network/export/figure-to-pdf'
import { figureToSvg } from '../../../renderer/network/export/figure-to-svg'
import type { FontSource } from '../../../renderer/network/export/pdf-text'
import { fitView } from '../../../renderer/network/scene/view'
import { readPdfText } from './read-pdf-text'
import { sceneOf, village, words } from './sketched-scene'

const require = createRequire(import.meta.url)

const fonts: FontSource = (script, isBold) =>
  readFile(
    require.resolve(`@fontsource/inter/files/inter-${script}-${isBold ? 600 : 400}-normal.woff`),
  )

const saying = { at: Date.UTC(2026, 10, 23), language: 'fr' }

function villageFigure(said: Partial<typeof words> = {}): Figure {
  const scene = sceneOf(village, 'two-mode')
  return composeFigure(scene, fitView(scene, 900, 600), { ...words, ...said }, estimateText)
}

interface ReadPdf {
  readonly document: PDFDocument
  readonly operators: string
}

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const [page] = document.getPages()
  const contents = page?.node.Contents()
  if (!(contents instanceof PDFRawStream)) throw new Error('no contents')
  const operators = new TextDecoder().decode(decodePDFRawStream(contents).decode())
  return { document, operators }
}

/** The operators of a part of the picture. */
function partOf(operators: string, name: string): string {
  const parts = operators.split(/^\/(?=\w+ BMC$)/m)
  return parts.find((part) => part.startsWith(`${name} BMC`)) ?? ''
}

const countOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe('the PDF', () => {
  it('draws as many marks, ties and samples as the SVG and the scene', async () => {
    const figure = villageFigure()
    const { operators } = await read(await figureToPdf(figure, 'a4', saying, fonts))
    const svg = figureToSvg(figure)
    const inSvg = (part: string): string =>
      svg.split(`<g class="${part}">`)[1]?.split('<g class')[0] ?? ''
    expect(countOf(partOf(operators, 'marks'), / ?\bB$/gm)).toBe(figure.scene.ids.length)
    expect(countOf(inSvg('marks'), /<title>/g)).toBe(figure.scene.ids.length)
    expect(countOf(partOf(operators, 'ties'), / S$/gm)).toBe(figure.scene.tieSource.length)
    expect(countOf(inSvg('ties'), /<path d="M\S+ \S+[LQ][^Z"]+"\/>/g)).toBe(
      figure.scene.tieSource.length,
    )
    const samples = figure.samples.length
    expect(countOf(partOf(operators, 'legend'), /\b[BS]$/gm)).toBe(samples)
  })

  it('holds its words as text that can be read back', async () => {
    const figure = villageFigure({ title: 'Diois : Łódź, Ελλάδα, Привет, « œuvre » → 日本' })
    const { document, operators } = await read(await figureToPdf(figure, 'a4', saying, fonts))
    const text = readPdfText(document, operators)
    for (const line of figure.texts.slice(1))
      expect(text).toContain(line.text.replaceAll('\u202f', ' '))
    for (const label of figure.words.labels) expect(text).toContain(label.text)
    // What no font here has is replaced on the page, and said in full to who reads.
    expect(text).toContain('Łódź, Ελλάδα, Привет, « œuvre » -> ??')
    expect(operators).toContain(hexOf('Diois : Łódź, Ελλάδα, Привет, « œuvre » → 日本'))
  })

  it('embeds the letters that it needs, and no other file', async () => {
    const bytes = await figureToPdf(villageFigure(), 'a4', saying, fonts)
    const { document } = await read(bytes)
    const descriptors = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
      .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'))
    expect(descriptors).toHaveLength(2)
    for (const descriptor of descriptors) expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true)
    expect(bytes.length).toBeLessThan(40_000)
  })

  it('is a sheet of the size asked, the way round that shows the picture larger', async () => {
    const wide = villageFigure()
    const scene = sceneOf(village, 'two-mode')
    const tall = composeFigure(scene, fitView(scene, 400, 1600), words, estimateText)
    const size = async (figure: Figure, paper: 'a4' | 'a0') => {
      const { document } = await read(await figureToPdf(figure, paper, saying, fonts))
      const { width = 0, height = 0 } = document.getPages()[0]?.getSize() ?? {}
      return [width, height].map((points) => Math.round((points / 72) * 25.4))
    }
    expect(await size(wide, 'a4')).toEqual([297, 210])
    expect(await size(tall, 'a4')).toEqual([210, 297])
    expect(await size(wide, 'a0')).toEqual([1189, 841])
  })

  it('says title, language and date, and nothing of who or where; the same figure is the same bytes', async () => {
    const bytes = await figureToPdf(villageFigure(), 'a4', saying, fonts)
    const { document } = await read(bytes)
    expect(document.getTitle()).toBe(words.title)
    expect(document.getLanguage()).toBe('fr')
    expect(document.getCreationDate()?.getTime()).toBe(saying.at)
    expect(document.getModificationDate()?.getTime()).toBe(saying.at)
    expect(document.getAuthor()).toBeUndefined()
    expect([document.getCreator(), document.getProducer()]).toEqual(['CoTerr', 'CoTerr'])
    expect(await figureToPdf(villageFigure(), 'a4', saying, fonts)).toEqual(bytes)
  })
})

/** A text as the UTF-16 of a PDF. */
function hexOf(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')
}
