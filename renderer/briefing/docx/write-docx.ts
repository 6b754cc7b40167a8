import type { INumberingOptions } from 'docx'
import {
  AlignmentType,
  Bookmark,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import type { BriefingDocument, DocumentSection } from '../../../shared/briefing/document'
import type { DrawnPictures } from '../../../shared/briefing/drawn-picture'
import { xmlSafe } from '../../../shared/kernel/xml-safe'
import { coreProperties } from '../office/core-properties'
import type { OfficeWords } from '../office/office-words'
import type { Bytes } from '../office/pack-again'
import { packAgain } from '../office/pack-again'
import { docxAnchors } from './docx-anchors'
import type { DocxContext } from './docx-blocks'
import { docxBlocks } from './docx-blocks'
import { docxFooter, docxHeader } from './docx-frame'
import { docxStyles } from './docx-styles'

/** Millimetres in twentieths of a point. */
const mm = (length: number): number => Math.round((length / 25.4) * 1440)

const page = {
  size: { width: mm(210), height: mm(297) },
  margin: {
    ...{ top: mm(25), bottom: mm(22), left: mm(20), right: mm(20) },
    ...{ header: mm(11), footer: mm(10) },
  },
}

/** The briefing as a text document for Word and LibreOffice: A4, to be read, written in and printed. */
export async function writeDocx(
  document: BriefingDocument,
  pictures: DrawnPictures,
  words: OfficeWords,
): Promise<Bytes> {
  let lists = 0
  const anchors = docxAnchors(document)
  const nextList = (): number => (lists += 1)
  const context: DocxContext = { document, pictures, words, anchors, nextList }
  const children = document.sections.flatMap((section, index) => [
    ...docxSectionTitle(section, index, context),
    ...docxBlocks(section, context),
  ])
  const file = new Document({
    numbering,
    sections: [
      {
        properties: { page },
        headers: { default: docxHeader(document) },
        footers: { default: docxFooter(document) },
        children,
      },
    ],
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(file))
  return packAgain(packed, document.madeAt, (path, text) => {
    if (path === 'docProps/core.xml') return coreProperties(document)
    return path === 'word/styles.xml' ? docxStyles(document.language) : text
  })
}

/** The cover has its own; the section after it begins a page. */
function docxSectionTitle(
  { code, title }: DocumentSection,
  index: number,
  { document, anchors }: DocxContext,
): readonly Paragraph[] {
  if (code === 'cover') return []
  const text = new TextRun({ text: xmlSafe(title) })
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: document.sections[index - 1]?.code === 'cover',
    children: [new Bookmark({ id: anchors.sections[index] ?? '', children: [text] })],
  })
  if (index > 0) return [heading]
  return [
    new Paragraph({ style: 'Title', text: xmlSafe(document.subject) }),
    new Paragraph({ style: 'Subtitle', text: xmlSafe(`${document.title} · ${document.madeOn}`) }),
    heading,
  ]
}

const indent = { left: 360, hanging: 260 }
const left = AlignmentType.LEFT

const numbering: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: left,
          style: { paragraph: { indent } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: left,
          style: { paragraph: { indent } },
        },
      ],
    },
  ],
}
