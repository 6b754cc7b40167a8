import type { PDFDocument } from '@cantoo/pdf-lib'
import { PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib'

/** What each glyph of a font stands for, by its code on the page: the font's ToUnicode. */
function lettersOf(document: PDFDocument, font: PDFDict): ReadonlyMap<string, string> {
  const stream = document.context.lookup(font.get(PDFName.of('ToUnicode')))
  if (!(stream instanceof PDFRawStream)) throw new Error('a font without ToUnicode')
  const map = new TextDecoder().decode(decodePDFRawStream(stream).decode())
  return new Map(
    [...map.matchAll(/^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>$/gm)].map(
      ([, code = '', units = '']) => [
        code.toUpperCase(),
        String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
      ],
    ),
  )
}

/** The text of the first page as a reader gets it, a line of the page a line: by the fonts' own tables. */
export function readPdfText(document: PDFDocument, operators: string): string {
  const [page] = document.getPages()
  const fonts = page?.node.Resources()?.lookup(PDFName.of('Font'), PDFDict)
  const letters = new Map(
    (fonts?.entries() ?? []).map(([name]) => [
      name.asString().slice(1),
      lettersOf(document, fonts?.lookup(name, PDFDict) ?? PDFDict.withContext(document.context)),
    ]),
  )
  return [...operators.matchAll(/^BT\n([\s\S]*?)^ET$/gm)]
    .map(([, block = '']) => {
      const runs = [...block.matchAll(/^\/(F\d+) \S+ Tf\n<([0-9A-Fa-f]*)> Tj$/gm)]
      return runs
        .map(([, font = '', codes = '']) =>
          (codes.toUpperCase().match(/.{4}/g) ?? [])
            .map((code) => letters.get(font)?.get(code) ?? '\ufffd')
            .join(''),
        )
        .join('')
    })
    .join('\n')
}
