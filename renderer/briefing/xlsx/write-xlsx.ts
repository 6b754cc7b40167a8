import writeXlsxFile from 'write-excel-file/universal'
import type { BriefingDocument } from '../../../shared/briefing/document'
import { coreProperties } from '../office/core-properties'
import { officeFont } from '../office/office-look'
import type { OfficeWords } from '../office/office-words'
import type { Bytes } from '../office/pack-again'
import { packAgain } from '../office/pack-again'
import { briefingTables } from './briefing-tables'
import { sheetNames } from './sheet-names'
import { figuresSheet, tableSheet } from './sheet-of'

/** The numbers of the briefing and the tables behind it, for Excel and LibreOffice: to be counted with. */
export async function writeXlsx(document: BriefingDocument, words: OfficeWords): Promise<Bytes> {
  const tables = briefingTables(document)
  const names = sheetNames(
    tables.map(({ title }) => title),
    [words.figures],
  )
  const { title, subject, madeOn, levelLabel, generator } = document
  const notes = [`${title} – ${subject}`, `${madeOn} · ${levelLabel} · ${generator}`]
  const sheets = [
    figuresSheet(document, words, notes),
    ...tables.map((table, index) => tableSheet(names[index] ?? '', table)),
  ].map(({ name, data, widths }) => ({
    sheet: name,
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }))
  const blob = await writeXlsxFile(sheets, { fontFamily: officeFont, fontSize: 10 }).toBlob()
  const packed = new Uint8Array(await blob.arrayBuffer())
  const added = { 'docProps/core.xml': coreProperties(document) }
  return packAgain(packed, document.madeAt, mendXlsx, added)
}

/** The library writes no properties, so the package is told of ours; and no column is frozen, only the head row. */
function mendXlsx(path: string, text: string): string {
  if (path === '[Content_Types].xml') {
    return text.replace(
      '</Types>',
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    )
  }
  if (path === '_rels/.rels') {
    return text.replace(
      '</Relationships>',
      '<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    )
  }
  return text.replace(
    /<pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomRight"/,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"',
  )
}
